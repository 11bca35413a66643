package cn.denggao.lifecycle.web;

import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.lifecycle.domain.ResumingProject;
import cn.denggao.lifecycle.domain.RevokingTitle;
import cn.denggao.lifecycle.domain.SuspendingProject;
import cn.denggao.lifecycle.domain.EndingProject;
import cn.denggao.lifecycle.domain.ViewingMeasures;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 项目处置: suspend, resume, terminate, let go, revoke a title. */
@Controller
@RequestMapping("/projects/{project}/measures")
class MeasuresController {

	private final ViewingMeasures viewing;

	private final SuspendingProject suspending;

	private final ResumingProject resuming;

	private final EndingProject ending;

	private final RevokingTitle revoking;

	MeasuresController(ViewingMeasures viewing, SuspendingProject suspending, ResumingProject resuming,
			EndingProject ending, RevokingTitle revoking) {
		this.viewing = viewing;
		this.suspending = suspending;
		this.resuming = resuming;
		this.ending = ending;
		this.revoking = revoking;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		model.addAttribute("measures", viewing.measures(new ProjectId(project)));
		return "lifecycle/measures";
	}

	@PostMapping("/suspension")
	String suspend(@PathVariable UUID project, @Valid DecisionForm form) {
		suspending.suspend(new ProjectId(project), form.reason().strip(), form.documentNo().strip());
		return "redirect:/projects/" + project + "/measures";
	}

	@PostMapping("/resumption")
	String resume(@PathVariable UUID project, @Valid DecisionForm form) {
		resuming.resume(new ProjectId(project), form.reason().strip(), form.documentNo().strip());
		return "redirect:/tasks/done";
	}

	@PostMapping("/termination")
	String terminate(@PathVariable UUID project, @Valid DecisionForm form) {
		ending.terminate(new ProjectId(project), form.reason().strip(), form.documentNo().strip());
		return "redirect:/projects/" + project;
	}

	@PostMapping("/withdrawal")
	String letGo(@PathVariable UUID project, @Valid DecisionForm form) {
		ending.letGo(new ProjectId(project), form.reason().strip(), form.documentNo().strip());
		return "redirect:/projects/" + project;
	}

	@PostMapping("/revocation")
	String revoke(@PathVariable UUID project, @Valid DecisionForm form) {
		revoking.revoke(new ProjectId(project), form.reason().strip(), form.documentNo().strip());
		return "redirect:/projects/" + project;
	}

}

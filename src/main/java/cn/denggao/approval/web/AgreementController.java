package cn.denggao.approval.web;

import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.DraftingAgreement;
import cn.denggao.approval.domain.ReadingAgreement;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A project's task agreement: read by all who see the project, written by its hospital.
 */
@Controller
@RequestMapping("/projects/{project}/agreement")
class AgreementController {

	private final ReadingAgreement reading;

	private final DraftingAgreement drafting;

	AgreementController(ReadingAgreement reading, DraftingAgreement drafting) {
		this.reading = reading;
		this.drafting = drafting;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		model.addAttribute("agreement", reading.read(new ProjectId(project)));
		return "approval/agreement";
	}

	@PostMapping
	String handIn(@PathVariable UUID project, @Valid AgreementForm form, @RequestParam Map<String, String> fields) {
		drafting.handIn(new ProjectId(project), form.draft(fields));
		return "redirect:/tasks/done";
	}

	@PostMapping("/draft")
	String save(@PathVariable UUID project, @Valid AgreementForm form, @RequestParam Map<String, String> fields) {
		drafting.save(new ProjectId(project), form.draft(fields));
		return "redirect:/projects/" + project + "/agreement";
	}

}

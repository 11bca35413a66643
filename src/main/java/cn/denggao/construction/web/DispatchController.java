package cn.denggao.construction.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.domain.FilingDispatch;
import cn.denggao.construction.domain.ReadingBuildPeriod;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 月调度: the minutes of one month's meeting, filed once. */
@Controller
@RequestMapping("/projects/{project}/dispatches/{period}")
class DispatchController {

	private final ReadingBuildPeriod papers;

	private final FilingDispatch filing;

	DispatchController(ReadingBuildPeriod papers, FilingDispatch filing) {
		this.papers = papers;
		this.filing = filing;
	}

	@GetMapping
	String show(@PathVariable UUID project, @PathVariable YearMonth period, Model model) {
		var id = new ProjectId(project);
		model.addAttribute("project", papers.project(id));
		var dispatch = papers.dispatch(id, period);
		model.addAttribute("dispatch", dispatch);
		model.addAttribute("writable", dispatch.minutes().isEmpty() && papers.mayAct(id, "hospital-dept"));
		var principals = new LinkedHashMap<String, String>();
		filing.principals(id).forEach(principal -> principals.put(principal.login(), principal.name()));
		model.addAttribute("principals", principals);
		return "construction/dispatch";
	}

	@PostMapping
	String file(@PathVariable UUID project, @PathVariable YearMonth period, @Valid DispatchForm form) {
		filing.file(new ProjectId(project), period, form.minutes());
		return "redirect:/projects/" + project + "/ledger";
	}

}

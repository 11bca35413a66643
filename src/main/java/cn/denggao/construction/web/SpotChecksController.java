package cn.denggao.construction.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.SpotCheckId;
import cn.denggao.construction.domain.CheckingOnSpot;
import cn.denggao.construction.domain.ReadingBuildPeriod;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 飞行检查: ordered, made on the spot, answered. */
@Controller
@RequestMapping("/projects/{project}/spot-checks")
class SpotChecksController {

	private final ReadingBuildPeriod papers;

	private final CheckingOnSpot checking;

	SpotChecksController(ReadingBuildPeriod papers, CheckingOnSpot checking) {
		this.papers = papers;
		this.checking = checking;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		var id = new ProjectId(project);
		model.addAttribute("project", papers.project(id));
		model.addAttribute("checks", papers.checks(id));
		model.addAttribute("officer", papers.mayAct(id, "hc-decider"));
		model.addAttribute("department", papers.mayAct(id, "hospital-dept"));
		return "construction/spot-checks";
	}

	@PostMapping
	String order(@PathVariable UUID project,
			@RequestParam @NotBlank(message = "{construction.reason-missing}") @CodePointLength(max = 2000,
					message = "{kernel.too-long}") String reason) {
		checking.order(new ProjectId(project), reason.strip());
		return "redirect:/projects/" + project + "/spot-checks";
	}

	@PostMapping("/{check}/findings")
	String find(@PathVariable UUID check, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate visitedOn,
			@RequestParam @NotBlank(message = "{construction.spot-check.findings-missing}") @CodePointLength(max = 4000,
					message = "{kernel.too-long}") String findings) {
		checking.find(new SpotCheckId(check), visitedOn, findings.strip());
		return "redirect:/tasks/done";
	}

	@PostMapping("/{check}/answer")
	String answer(@PathVariable UUID check,
			@RequestParam @NotBlank(message = "{construction.spot-check.answer-missing}") @CodePointLength(max = 4000,
					message = "{kernel.too-long}") String answer) {
		checking.answer(new SpotCheckId(check), answer.strip());
		return "redirect:/tasks/done";
	}

}

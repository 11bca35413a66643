package cn.denggao.application.web;

import java.time.LocalDateTime;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityResults;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 申报条件核对: every condition with the rule and the facts, before and after submitting. */
@Controller
class EligibilityController {

	private final ProjectHeads heads;

	private final CheckingEligibility checking;

	private final EligibilityResults kept;

	private final Conditions conditions;

	EligibilityController(ProjectHeads heads, CheckingEligibility checking, EligibilityResults kept,
			Conditions conditions) {
		this.heads = heads;
		this.checking = checking;
		this.kept = kept;
		this.conditions = conditions;
	}

	@GetMapping("/projects/{project}/eligibility")
	String show(@PathVariable ProjectId project, Model model) {
		var summary = heads.ofHospital(project);
		boolean draft = summary.status() == ProjectStatus.DRAFT || summary.status() == ProjectStatus.RETURNED;
		var result = draft ? checking.check(project) : kept.newest(project).orElseThrow(Refused::notFound);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("draft", draft);
		model.addAttribute("result", result);
		model.addAttribute("refusing", result.findings().stream().filter(finding -> finding.refuses()).count());
		model.addAttribute("checkedAt", ProjectHeads.local(result.checkedAt()));
		model.addAttribute("last", last(project));
		model.addAttribute("conditions", conditions.of(summary, result));
		return "application/eligibility";
	}

	private Past last(ProjectId project) {
		return kept.newest(project).map(Past::of).orElse(null);
	}

	/** The last check that counted. */
	record Past(LocalDateTime at, boolean eligible) {

		static Past of(Result result) {
			return new Past(ProjectHeads.local(result.checkedAt()), result.eligible());
		}

	}

}

package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityResults;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.eligibility.DeclaringFigure;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * 申报条件核对: every condition with the rule and the facts. The hospital's draft is judged
 * anew; everybody else is shown the decision that was kept.
 */
@Controller
class EligibilityController {

	private final ProjectHeads heads;

	private final CheckingEligibility checking;

	private final EligibilityResults kept;

	private final Conditions conditions;

	private final DeclaredConditions declared;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final DeclaringFigure declaring;

	EligibilityController(ProjectHeads heads, CheckingEligibility checking, EligibilityResults kept,
			Conditions conditions, DeclaredConditions declared, ProjectVisibility visibility, CurrentActor actor,
			DeclaringFigure declaring) {
		this.declaring = declaring;
		this.declared = declared;
		this.visibility = visibility;
		this.actor = actor;
		this.heads = heads;
		this.checking = checking;
		this.kept = kept;
		this.conditions = conditions;
	}

	@GetMapping("/projects/{project}/eligibility")
	String show(@PathVariable ProjectId project, Model model) {
		var summary = visibility.require(project, actor.get());
		boolean hospital = heads.isOfHospital(actor.get());
		boolean draft = hospital
				&& (summary.status() == ProjectStatus.DRAFT || summary.status() == ProjectStatus.RETURNED);
		var result = draft ? checking.check(project) : kept.newest(project).orElseThrow(Refused::notFound);
		model.addAttribute("head", heads.of(summary));
		model.addAttribute("draft", draft);
		model.addAttribute("result", result);
		model.addAttribute("hospital", hospital);
		model.addAttribute("refusing", refusing(result));
		model.addAttribute("declarable", draft ? declarable(project) : Map.of());
		model.addAttribute("declared", declared.of(result.lines(), !hospital));
		model.addAttribute("checkedAt", ProjectHeads.local(result.checkedAt()));
		model.addAttribute("last", last(project));
		model.addAttribute("conditions", conditions.of(summary, result, ConditionReader.of(actor.get())));
		return "application/eligibility";
	}

	/** Every declared condition counts by itself. */
	private static long refusing(Result result) {
		return result.findings()
			.stream()
			.filter(Finding::refuses)
			.filter(each -> !each.code().startsWith("RULES_"))
			.count() + result.lines().stream().filter(RuleLine::keepsOut).count();
	}

	private Map<String, String> declarable(ProjectId project) {
		var options = new LinkedHashMap<String, String>();
		declaring.declarable(project).forEach(fact -> options.put(fact.code(), fact.name()));
		return options;
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

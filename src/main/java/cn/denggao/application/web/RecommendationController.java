package cn.denggao.application.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 推荐排序: an authority recommends in binding order, within its quota. */
@Controller
class RecommendationController {

	private static final String RANK = "rank-";

	private final RecommendationList list;

	private final RecommendingApplications recommending;

	private final RoundDirectory rounds;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	RecommendationController(RecommendationList list, RecommendingApplications recommending, RoundDirectory rounds,
			ProjectVisibility visibility, CurrentActor actor) {
		this.list = list;
		this.recommending = recommending;
		this.rounds = rounds;
		this.visibility = visibility;
		this.actor = actor;
	}

	/** The task of one application leads to the list of its round. */
	@GetMapping("/projects/{project}/recommendation")
	String toList(@PathVariable ProjectId project) {
		return "redirect:/rounds/" + visibility.require(project, actor.get()).round() + "/recommendations";
	}

	@GetMapping("/rounds/{round}/recommendations")
	String show(@PathVariable RoundId round, Model model) {
		requireAuthority();
		model.addAttribute("round", rounds.require(round));
		model.addAttribute("closes", PageTimes.minutes(rounds.require(round).recommendationClosesAt()));
		model.addAttribute("sheet", list.of(round, OrganisationId.of(actor.get().organisation())));
		return "application/recommendations";
	}

	@PostMapping("/rounds/{round}/recommendations")
	String recommend(@PathVariable RoundId round, @RequestParam Map<String, String> typed) {
		requireAuthority();
		recommending.recommend(round, choices(typed));
		return "redirect:/rounds/" + round + "/recommendations";
	}

	private static List<Choice> choices(Map<String, String> typed) {
		var choices = new ArrayList<Choice>();
		typed.forEach((name, value) -> {
			if (name.startsWith(RANK) && !value.isBlank()) {
				var project = name.substring(RANK.length());
				choices.add(new Choice(ProjectId.parse(project), rank(name, value),
						typed.getOrDefault("reason-" + project, "")));
			}
		});
		return choices;
	}

	private static int rank(String name, String value) {
		if (!value.strip().matches("\\d{1,3}")) {
			throw Refused.at(name, "engine.field-no-number");
		}
		return Integer.parseInt(value.strip());
	}

	private void requireAuthority() {
		if (!actor.get().has(Role.HC_CITY.code()) && !actor.get().has(Role.HC_COUNTY.code())) {
			throw Refused.notFound();
		}
	}

}

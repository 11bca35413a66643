package cn.denggao.application.web;

import java.time.format.DateTimeFormatter;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 推荐排序: an authority puts its applications in order and recommends within its quota. */
@Controller
class RecommendationController {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private final RecommendingApplications recommending;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	RecommendationController(RecommendingApplications recommending, ProjectVisibility visibility, CurrentActor actor) {
		this.recommending = recommending;
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
		var list = recommending.list(round);
		model.addAttribute("list", list);
		model.addAttribute("closes", MINUTES.format(list.round().recommendationClosesAt()));
		return "application/recommendations";
	}

	@PostMapping("/rounds/{round}/recommendations")
	String recommend(@PathVariable RoundId round, @RequestParam(defaultValue = "") List<ProjectId> project) {
		recommending.recommend(round, project);
		return "redirect:/rounds/" + round + "/recommendations";
	}

}

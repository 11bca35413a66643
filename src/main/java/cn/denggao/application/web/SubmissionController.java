package cn.denggao.application.web;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.SubmittingApplication;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RoundDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 正式提交: the hospital's department hands the signed application in. */
@Controller
@RequestMapping("/projects/{project}/submission")
class SubmissionController {

	private final ProjectVisibility visibility;

	private final RoundDirectory rounds;

	private final SubmittingApplication submitting;

	private final CurrentActor actor;

	SubmissionController(ProjectVisibility visibility, RoundDirectory rounds, SubmittingApplication submitting,
			CurrentActor actor) {
		this.visibility = visibility;
		this.rounds = rounds;
		this.submitting = submitting;
		this.actor = actor;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, Model model) {
		var summary = visibility.require(project, actor.get());
		model.addAttribute("project", summary);
		model.addAttribute("closes", PageTimes.minutes(rounds.require(summary.round()).closesAt()));
		return "application/submission";
	}

	@PostMapping
	String submit(@PathVariable ProjectId project) {
		submitting.submit(project);
		return "redirect:/projects/" + project;
	}

}

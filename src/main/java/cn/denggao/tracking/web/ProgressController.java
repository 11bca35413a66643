package cn.denggao.tracking.web;

import java.util.Comparator;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPage;
import cn.denggao.application.ProjectPapers;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.RoundNews;
import cn.denggao.application.UntoldFindings;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.tracking.domain.DraftLimit;
import cn.denggao.tracking.domain.Diagrams;
import cn.denggao.tracking.domain.ReadingStanding;
import cn.denggao.tracking.domain.Step;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** 办理进度: where a project stands, for its hospital and the offices above it. */
@Controller
@RequestMapping("/projects/{project}")
class ProgressController {

	private final ReadingStanding reading;

	private final Diagrams diagrams;

	private final ProjectVisibility visibility;

	private final List<ProjectPage> pages;

	private final ProjectPapers papers;

	private final CurrentActor actor;

	private final RoundDirectory rounds;

	private final ProgressView.Maker views;

	private final RoundNews news;

	private final DraftLimit closing;

	private final LineageView.Maker lineages;

	ProgressController(ReadingStanding reading, Diagrams diagrams, ProjectVisibility visibility,
			List<ProjectPage> pages, ProjectPapers papers, CurrentActor actor, RoundDirectory rounds,
			ProgressView.Maker views, RoundNews news, DraftLimit closing, LineageView.Maker lineages) {
		this.reading = reading;
		this.diagrams = diagrams;
		this.visibility = visibility;
		this.pages = pages.stream().sorted(Comparator.comparingInt(ProjectPage::order)).toList();
		this.papers = papers;
		this.actor = actor;
		this.rounds = rounds;
		this.views = views;
		this.news = news;
		this.closing = closing;
		this.lineages = lineages;
	}

	@GetMapping
	String show(@PathVariable ProjectId project, Model model) {
		var summary = visibility.requireReader(project, actor.get());
		boolean partner = !visibility.maySee(project, actor.get());
		model.addAttribute("project", summary);
		boolean inFull = UntoldFindings.mayHear(actor.get());
		var standing = closing.limits(inFull ? reading.of(project.toString()) : reading.told(project.toString()),
				summary);
		var route = rounds.rules(summary.round()).route();
		model.addAttribute("route", route);
		model.addAttribute("progress", views.of(standing, summary, route.track(), inFull));
		model.addAttribute("news", news.of(summary.round()).orElse(null));
		model.addAttribute("filling", summary.status() == ProjectStatus.DRAFT && !partner);
		model.addAttribute("papers", papers.of(project));
		model.addAttribute("lineage", lineages.of(project));
		model.addAttribute("pages",
				pages.stream()
					.filter(page -> !partner && standing.hasReached(page.milestone())
							&& page.isFor(role -> visibility.mayAct(project, actor.get(), role.code())))
					.toList());
		return "tracking/progress";
	}

	@GetMapping(path = "/diagrams/{definition}", produces = MediaType.APPLICATION_XML_VALUE)
	@ResponseBody
	String diagram(@PathVariable ProjectId project, @PathVariable String definition) {
		visibility.requireReader(project, actor.get());
		return reading.steps(project.toString())
			.stream()
			.map(Step::definitionId)
			.filter(definition::equals)
			.findFirst()
			.map(diagrams::xml)
			.orElseThrow(Refused::notFound);
	}

}

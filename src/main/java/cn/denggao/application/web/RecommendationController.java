package cn.denggao.application.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendationSheet;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundVisibility;
import cn.denggao.programme.RoundStatus;
import cn.denggao.sheet.WorkbookAnswer;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 推荐名单: an authority recommends in binding order, within its quota. */
@Controller
class RecommendationController {

	private final RecommendationList list;

	private final RecommendationSheet sheet;

	private final RecommendingApplications recommending;

	private final RoundDirectory rounds;

	private final ProjectVisibility visibility;

	private final RoundVisibility seen;

	private final ProjectHeads heads;

	private final OfficialClock clock;

	private final CurrentActor actor;

	RecommendationController(RecommendationList list, RecommendationSheet sheet, RecommendingApplications recommending,
			RoundDirectory rounds, ProjectVisibility visibility, RoundVisibility seen, ProjectHeads heads,
			OfficialClock clock, CurrentActor actor) {
		this.list = list;
		this.sheet = sheet;
		this.recommending = recommending;
		this.rounds = rounds;
		this.visibility = visibility;
		this.seen = seen;
		this.heads = heads;
		this.clock = clock;
		this.actor = actor;
	}

	/** The task of one application leads to the list of its round. */
	@GetMapping("/projects/{project}/recommendation")
	String toList(@PathVariable ProjectId project) {
		return "redirect:/rounds/" + visibility.require(project, actor.get()).round() + "/recommendations";
	}

	@GetMapping("/rounds/{round}/recommendations")
	String show(@PathVariable RoundId round, Model model) {
		var person = requireOffice();
		var summary = rounds.require(round);
		var own = OrganisationId.of(person.organisation());
		boolean decides = own.equals(summary.organisation());
		var end = summary.recommendationClosesAt();
		boolean open = end != null && !summary.status().reached(RoundStatus.RECOMMENDATION_CLOSED)
				&& !clock.now().isAfter(end);
		model.addAttribute("round", summary);
		model.addAttribute("board", seen.readsBoard(summary, person));
		model.addAttribute("closesAt", ProjectHeads.local(end));
		model.addAttribute("daysLeft", (end == null) ? null : heads.daysLeft(end));
		model.addAttribute("decides", decides);
		model.addAttribute("sheets", list.seenBy(round, own));
		model.addAttribute("bounds", list.bounds(round, own));
		model.addAttribute("open", open);
		model.addAttribute("mayRecommend", open && list.recommends(round, own) && isOfficer(person));
		model.addAttribute("mayAsk", open && decides && person.has(summary.held(Role.HC_DECIDER).code()));
		model.addAttribute("mayAnswer", open && decides && person.has(summary.held(Role.HC_DECIDER_LEADER).code()));
		model.addAttribute("self", person.login());
		return "application/recommendations";
	}

	@GetMapping("/rounds/{round}/recommendations/workbook")
	void workbook(@PathVariable RoundId round, HttpServletResponse response) throws IOException {
		requireOffice();
		sheet.write(round, new WorkbookAnswer(response, "recommendations-" + clock.today() + ".xlsx"));
	}

	@PostMapping("/rounds/{round}/recommendations")
	String recommend(@PathVariable RoundId round, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		if (!isOfficer(actor.get())) {
			throw Refused.notFound();
		}
		recommending.recommend(round, choices(typed));
		flash.addFlashAttribute("done", "application.recommend.done");
		return "redirect:/rounds/" + round + "/recommendations";
	}

	private static List<Choice> choices(Map<String, String> typed) {
		return TypedRanks.read("rank-", typed)
			.entrySet()
			.stream()
			.map(each -> new Choice(each.getKey(), each.getValue(), typed.get("reason-" + each.getKey())))
			.toList();
	}

	private Actor requireOffice() {
		var person = actor.get();
		boolean office = person.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.anyMatch(role -> role.office() == Role.Office.AUTHORITY || role == Role.SUPERVISOR);
		if (!office) {
			throw Refused.notFound();
		}
		return person;
	}

	private static boolean isOfficer(Actor person) {
		return Role.officers().stream().anyMatch(role -> person.has(role.code()));
	}

}

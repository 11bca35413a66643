package cn.denggao.approval.web;

import java.util.UUID;

import cn.denggao.application.RoundNews;
import cn.denggao.approval.domain.ReadingApprovals;
import cn.denggao.approval.domain.ReadingBounds;
import cn.denggao.approval.domain.ReadingCapital;
import cn.denggao.approval.domain.ReadingFunnel;
import cn.denggao.approval.domain.ReadingNotices;
import cn.denggao.approval.domain.ReadingObjections;
import cn.denggao.approval.domain.ReadingRound;
import cn.denggao.approval.domain.Redelivering;
import cn.denggao.approval.domain.RoundOffice;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Principals;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The board of one round (批次看板). */
@Controller
@RequestMapping("/rounds/{round}")
class RoundBoardController {

	private final ReadingRound reading;

	private final ReadingFunnel funnel;

	private final ReadingNotices notices;

	private final ReadingApprovals approvals;

	private final Redelivering redelivering;

	private final RoundOffice office;

	private final OfficialClock clock;

	private final ReadingBounds bounds;

	private final ReadingCapital capital;

	private final OrganisationDirectory organisations;

	private final RoundNews news;

	private final ReadingObjections objections;

	private final Inbox inbox;

	private final CurrentActor actor;

	RoundBoardController(ReadingRound reading, ReadingFunnel funnel, ReadingNotices notices, ReadingApprovals approvals,
			Redelivering redelivering, RoundOffice office, OfficialClock clock, ReadingBounds bounds,
			ReadingCapital capital, OrganisationDirectory organisations, RoundNews news, ReadingObjections objections,
			Inbox inbox, CurrentActor actor) {
		this.objections = objections;
		this.inbox = inbox;
		this.actor = actor;
		this.organisations = organisations;
		this.news = news;
		this.bounds = bounds;
		this.capital = capital;
		this.reading = reading;
		this.funnel = funnel;
		this.notices = notices;
		this.approvals = approvals;
		this.redelivering = redelivering;
		this.office = office;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		var id = new RoundId(round);
		var board = reading.board(id);
		model.addAttribute("board", board);
		model.addAttribute("lines", StageLine.of(board.applications(), funnel.of(id)));
		model.addAttribute("tasks", RoundTaskLine.of(board.tasks(), clock.now(), this::isMine));
		model.addAttribute("bounds", bounds.of(id));
		model.addAttribute("capital", capital.of(id));
		model.addAttribute("news", news.of(id).orElse(null));
		model.addAttribute("notice", notices.mainOf(id).orElse(null));
		model.addAttribute("documents", approvals.documents(id));
		model.addAttribute("ranked", board.round().status().reached(RoundStatus.RANKED));
		model.addAttribute("lookingOn", office.looksOn(board.round()));
		model.addAttribute("decider", organisations.nameOf(board.round().organisation()));
		model.addAttribute("officer", office.mayAct(board.round(), Role.HC_DECIDER));
		model.addAttribute("opening", office.mayAct(board.round(), Role.HC_DECIDER, Role.HC_DECIDER_LEADER));
		model.addAttribute("objections", objections.mayList(board.round()));
		return "approval/round";
	}

	private boolean isMine(WorklistEntry task) {
		return inbox.find(task.taskId(), actor.login(), Principals.of(actor.get())).isPresent();
	}

	@PostMapping("/deliveries")
	String deliver(@PathVariable UUID round) {
		redelivering.again(new RoundId(round));
		return "redirect:/rounds/" + round;
	}

}

package cn.denggao.approval.web;

import java.util.UUID;

import cn.denggao.approval.domain.PublishingNotice;
import cn.denggao.approval.domain.ReadingApprovals;
import cn.denggao.approval.domain.ReadingBounds;
import cn.denggao.approval.domain.ReadingCapital;
import cn.denggao.approval.domain.ReopeningList;
import cn.denggao.approval.domain.RoundOffice;
import cn.denggao.approval.domain.Standing;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Publishes the notice of a round's list; shows first and last day before. */
@Controller
@RequestMapping("/rounds/{round}/notice")
class PublishNoticeController {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final ReadingApprovals reading;

	private final PublishingNotice publishing;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final ReadingBounds bounds;

	private final ReadingCapital capital;

	private final ReopeningList reopening;

	PublishNoticeController(RoundOffice office, RoundDirectory rounds, ReadingApprovals reading,
			PublishingNotice publishing, WorkingCalendar calendar, OfficialClock clock, ReadingBounds bounds,
			ReadingCapital capital, ReopeningList reopening) {
		this.bounds = bounds;
		this.capital = capital;
		this.reopening = reopening;
		this.office = office;
		this.rounds = rounds;
		this.reading = reading;
		this.publishing = publishing;
		this.calendar = calendar;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		var id = new RoundId(round);
		model.addAttribute("round", office.require(id, Role.HC_DECIDER));
		model.addAttribute("projects", reading.standing(id, Standing.SHORTLISTED));
		model.addAttribute("bounds", bounds.of(id));
		model.addAttribute("capital", capital.of(id));
		model.addAttribute("delivery", reading.delivery(id));
		model.addAttribute("word", reading.lastWord(id));
		model.addAttribute("reopens", reopening.isPossibleInsteadOfNotice(id));
		model.addAttribute("rules", rounds.rules(id).notice());
		model.addAttribute("firstDay", clock.today());
		model.addAttribute("track", rounds.rules(id).route().track());
		var rules = rounds.rules(id).notice();
		model.addAttribute("lastDay", calendar.endOf(clock.today(), rules.days(), rules.countStartDay()));
		return "approval/publish-notice";
	}

	@PostMapping
	String publish(@PathVariable UUID round, @Valid NoticeForm form) {
		publishing.publish(new RoundId(round), form.word(), form.text());
		return "redirect:/tasks/done";
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable UUID round, @Valid ReasonForm form) {
		reopening.insteadOfNotice(new RoundId(round), form.text());
		return "redirect:/rounds/" + round + "/ranking";
	}

}

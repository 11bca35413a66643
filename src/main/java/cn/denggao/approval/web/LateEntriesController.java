package cn.denggao.approval.web;

import java.util.UUID;

import cn.denggao.approval.domain.GivingUpEntry;
import cn.denggao.approval.domain.LateApprovals;
import cn.denggao.approval.domain.ReadingApprovals;
import cn.denggao.approval.domain.RoundOffice;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Late entries of a round: confirmed, noticed, approved one by one. */
@Controller
@RequestMapping("/rounds/{round}/late-entries")
class LateEntriesController {

	private static final String DONE = "redirect:/tasks/done";

	private final RoundOffice office;

	private final ReadingApprovals reading;

	private final LateApprovals late;

	private final GivingUpEntry givingUp;

	LateEntriesController(RoundOffice office, ReadingApprovals reading, LateApprovals late, GivingUpEntry givingUp) {
		this.office = office;
		this.reading = reading;
		this.late = late;
		this.givingUp = givingUp;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		var id = new RoundId(round);
		var summary = office.read(id);
		model.addAttribute("round", summary);
		model.addAttribute("entries", reading.lateEntries(id));
		model.addAttribute("word", reading.lastWord(id));
		model.addAttribute("officer", office.mayAct(summary, Role.HC_DECIDER));
		model.addAttribute("leader", office.mayAct(summary, Role.HC_DECIDER_LEADER));
		return "approval/late-entries";
	}

	@PostMapping("/{entry}/confirmation")
	String confirm(@PathVariable UUID round, @PathVariable UUID entry, @Valid MinutesForm form) {
		late.confirm(new RoundId(round), entry, form.minutesNo().strip());
		return DONE;
	}

	@PostMapping("/{entry}/notice")
	String publish(@PathVariable UUID round, @PathVariable UUID entry, @Valid NoticeForm form) {
		late.publish(new RoundId(round), entry, form.word(), form.text());
		return DONE;
	}

	@PostMapping("/{entry}/look")
	String look(@PathVariable UUID round, @PathVariable UUID entry) {
		late.look(new RoundId(round), entry);
		return DONE;
	}

	@PostMapping("/{entry}/approval")
	String issue(@PathVariable UUID round, @PathVariable UUID entry, @Valid IssueForm form) {
		late.issue(new RoundId(round), entry, form.word(), form.title().strip());
		return DONE;
	}

	@PostMapping("/{entry}/giving-up")
	String giveUp(@PathVariable UUID round, @PathVariable UUID entry, @Valid MinutesForm minutes,
			@Valid ReasonForm reason) {
		givingUp.giveUp(new RoundId(round), entry, minutes.minutesNo().strip(), reason.text());
		return DONE;
	}

	@PostMapping("/{entry}/end")
	String end(@PathVariable UUID round, @PathVariable UUID entry) {
		late.close(new RoundId(round), entry);
		return DONE;
	}

	/** The decision to let a reserve enter, or not to. */
	record MinutesForm(@NotBlank(message = "{approval.decision.minutes-missing}") @CodePointLength(max = 60,
			message = "{approval.decision.minutes-missing}") String minutesNo) {
	}

}

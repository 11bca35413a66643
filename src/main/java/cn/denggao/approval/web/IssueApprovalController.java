package cn.denggao.approval.web;

import java.util.UUID;

import cn.denggao.approval.domain.IssuingApproval;
import cn.denggao.approval.domain.ReadingApprovals;
import cn.denggao.approval.domain.ReadingBounds;
import cn.denggao.approval.domain.ReopeningList;
import cn.denggao.approval.domain.RoundOffice;
import cn.denggao.approval.domain.Standing;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Issues a round's approval document. */
@Controller
@RequestMapping("/rounds/{round}/approval")
class IssueApprovalController {

	private final RoundOffice office;

	private final ReadingApprovals reading;

	private final IssuingApproval issuing;

	private final ReadingBounds bounds;

	private final ReopeningList reopening;

	IssueApprovalController(RoundOffice office, ReadingApprovals reading, IssuingApproval issuing, ReadingBounds bounds,
			ReopeningList reopening) {
		this.bounds = bounds;
		this.reopening = reopening;
		this.office = office;
		this.reading = reading;
		this.issuing = issuing;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		var id = new RoundId(round);
		model.addAttribute("round", office.require(id, Role.HC_DECIDER));
		model.addAttribute("projects", reading.standing(id, Standing.CLEARED));
		model.addAttribute("held", reading.standing(id, Standing.UNDER_OBJECTION));
		model.addAttribute("delivery", reading.delivery(id));
		model.addAttribute("bounds", bounds.ofCleared(id));
		model.addAttribute("documents", reading.documents(id));
		model.addAttribute("reopens", reopening.isPossibleInsteadOfApproval(id));
		return "approval/issue-approval";
	}

	@PostMapping
	String issue(@PathVariable UUID round, @Valid IssueForm form) {
		issuing.issue(new RoundId(round), form.word(), form.title().strip(), form.shortfall());
		return "redirect:/tasks/done";
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable UUID round, @Valid ReasonForm form) {
		reopening.insteadOfApproval(new RoundId(round), form.text());
		return "redirect:/rounds/" + round + "/ranking";
	}

}

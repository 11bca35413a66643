package cn.denggao.approval.web;

import java.util.UUID;

import cn.denggao.approval.domain.EndingWithoutApproval;
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

/** Ends a round whose list is empty (无项目立项). */
@Controller
@RequestMapping("/rounds/{round}/ending")
class EndingController {

	private final RoundOffice office;

	private final ReadingApprovals reading;

	private final EndingWithoutApproval ending;

	EndingController(RoundOffice office, ReadingApprovals reading, EndingWithoutApproval ending) {
		this.office = office;
		this.reading = reading;
		this.ending = ending;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		var id = new RoundId(round);
		model.addAttribute("round", office.require(id, Role.HC_DECIDER));
		model.addAttribute("delivery", reading.delivery(id));
		model.addAttribute("informed", ending.informed(id));
		return "approval/end-without-approval";
	}

	@PostMapping
	String end(@PathVariable UUID round, @Valid EndingForm form) {
		ending.end(new RoundId(round), form.reason().strip(), form.body().strip());
		return "redirect:/tasks/done";
	}

	/** Why nothing is approved, and what the applicants are told. */
	record EndingForm(
			@NotBlank(message = "{approval.reason.missing}") @CodePointLength(max = 500,
					message = "{kernel.too-long}") String reason,
			@NotBlank(message = "{approval.ending.body-missing}") @CodePointLength(max = 2000,
					message = "{kernel.too-long}") String body) {
	}

}

package cn.denggao.acceptance.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.acceptance.domain.ConfirmingCohort;
import cn.denggao.acceptance.domain.ViewingCohort;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审定验收结论: all projects of a round judged so far, under the cap on excellence. */
@Controller
@RequestMapping("/rounds/{round}/acceptances")
class CohortController {

	private final ViewingCohort viewing;

	private final ConfirmingCohort confirming;

	CohortController(ViewingCohort viewing, ConfirmingCohort confirming) {
		this.viewing = viewing;
		this.confirming = confirming;
	}

	@GetMapping
	String show(@PathVariable UUID round, Model model) {
		model.addAttribute("cohort", viewing.view(new RoundId(round)));
		return "acceptance/cohort";
	}

	@PostMapping
	String confirm(@PathVariable UUID round, @RequestParam(defaultValue = "") List<UUID> preferred,
			@RequestParam @NotBlank(message = "{acceptance.reason-missing}") @CodePointLength(max = 2000,
					message = "{kernel.too-long}") String reason) {
		confirming.confirm(new RoundId(round),
				preferred.stream().map(ProjectId::new).collect(Collectors.toUnmodifiableSet()), reason.strip());
		return "redirect:/tasks/done";
	}

}

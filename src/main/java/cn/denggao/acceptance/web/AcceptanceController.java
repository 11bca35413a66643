package cn.denggao.acceptance.web;

import java.util.Map;
import java.util.UUID;

import cn.denggao.acceptance.domain.ApplyingForAcceptance;
import cn.denggao.acceptance.domain.AskingThirdParty;
import cn.denggao.acceptance.domain.ViewingAcceptance;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.TypedActuals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 期末验收: the application, corrections, the third party's opinion, what was mended. */
@Controller
@RequestMapping("/projects/{project}/acceptance")
class AcceptanceController {

	private static final String DONE = "redirect:/tasks/done";

	private final ViewingAcceptance viewing;

	private final ApplyingForAcceptance applying;

	private final AskingThirdParty thirdParty;

	AcceptanceController(ViewingAcceptance viewing, ApplyingForAcceptance applying, AskingThirdParty thirdParty) {
		this.viewing = viewing;
		this.applying = applying;
		this.thirdParty = thirdParty;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		model.addAttribute("acceptance", viewing.view(new ProjectId(project)));
		return "acceptance/acceptance";
	}

	/** The task of confirming leads to the cohort of the project's round. */
	@GetMapping("/cohort")
	String cohort(@PathVariable UUID project) {
		return "redirect:/rounds/" + viewing.view(new ProjectId(project)).project().round() + "/acceptances";
	}

	@PostMapping("/application")
	String apply(@PathVariable UUID project, @Valid AcceptanceForm form, @RequestParam Map<String, String> fields) {
		applying.apply(new ProjectId(project), form.report(), TypedActuals.in(fields));
		return DONE;
	}

	@PostMapping("/correction")
	String mend(@PathVariable UUID project, @RequestParam Map<String, String> fields) {
		applying.mend(new ProjectId(project), TypedActuals.in(fields));
		return DONE;
	}

	@PostMapping("/evaluation")
	String evaluate(@PathVariable UUID project,
			@RequestParam @NotBlank(message = "{acceptance.opinion-missing}") @CodePointLength(max = 4000,
					message = "{kernel.too-long}") String opinion) {
		thirdParty.evaluate(new ProjectId(project), opinion.strip());
		return DONE;
	}

	@PostMapping("/rectification")
	String rectified(@PathVariable UUID project,
			@RequestParam @NotBlank(message = "{acceptance.rectification-missing}") @CodePointLength(max = 4000,
					message = "{kernel.too-long}") String rectification,
			@RequestParam Map<String, String> fields) {
		applying.rectified(new ProjectId(project), rectification.strip(), TypedActuals.in(fields));
		return DONE;
	}

}

package cn.denggao.lifecycle.web;

import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Money;
import cn.denggao.lifecycle.domain.StatingRecovery;
import cn.denggao.lifecycle.domain.ViewingMeasures;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 资金收回: what a project that left must pay back. */
@Controller
@RequestMapping("/projects/{project}/recovery")
class RecoveryController {

	private final ViewingMeasures viewing;

	private final StatingRecovery stating;

	RecoveryController(ViewingMeasures viewing, StatingRecovery stating) {
		this.viewing = viewing;
		this.stating = stating;
	}

	@GetMapping
	String show(@PathVariable UUID project, Model model) {
		model.addAttribute("recovery", viewing.recovery(new ProjectId(project)));
		return "lifecycle/recovery";
	}

	@PostMapping
	String state(@PathVariable UUID project, @RequestParam(defaultValue = "0") Money assets,
			@RequestParam @NotBlank(message = "{lifecycle.document-missing}") @CodePointLength(max = 100,
					message = "{kernel.too-long}") String documentNo) {
		stating.state(new ProjectId(project), assets, documentNo.strip());
		return "redirect:/tasks/done";
	}

}

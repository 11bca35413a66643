package cn.denggao.modeling.rehearsal.web;

import java.util.Map;
import java.util.UUID;

import cn.denggao.modeling.rehearsal.domain.FindingEffects;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 影响: what the draft of a form changes for those who have it on their desks. */
@Controller
@RequestMapping("/modeling/drafts/{draft}/effects")
class EffectsController {

	private final FindingEffects finding;

	EffectsController(FindingEffects finding) {
		this.finding = finding;
	}

	@GetMapping
	String effects(@PathVariable UUID draft, Model model) {
		model.addAttribute("tried", Map.of());
		model.addAttribute("effects", finding.ofDraft(draft));
		return "modeling/effects";
	}

	/** The page again, with what came of it: nothing of it is kept. */
	@PostMapping
	String tryOut(@PathVariable UUID draft, Model model) {
		model.addAttribute("tried", finding.tryOut(draft));
		model.addAttribute("effects", finding.ofDraft(draft));
		return "modeling/effects";
	}

}

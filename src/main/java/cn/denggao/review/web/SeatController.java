package cn.denggao.review.web;

import java.util.UUID;

import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.ReadingPanel;
import cn.denggao.review.domain.RecusingExpert;
import cn.denggao.review.domain.VoidingScore;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One seat for the officer: who sits there, how far, and orders about it; no score. */
@Controller
@RequestMapping("/reviews/{id}/seat")
class SeatController {

	private final ReadingPanel reading;

	private final RecusingExpert recusing;

	private final VoidingScore voiding;

	SeatController(ReadingPanel reading, RecusingExpert recusing, VoidingScore voiding) {
		this.reading = reading;
		this.recusing = recusing;
		this.voiding = voiding;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		var review = new ReviewId(id);
		model.addAttribute("seat", reading.of(review));
		model.addAttribute("panel", reading.of(reading.panelOf(review)));
		return "review/seat";
	}

	@PostMapping("/recusal")
	String recuse(@PathVariable UUID id, @Valid ReasonForm form, RedirectAttributes flash) {
		recusing.order(new ReviewId(id), form.reason());
		return back(id, "review.seat.recused", flash);
	}

	@PostMapping("/void")
	String voidScore(@PathVariable UUID id, @Valid ReasonForm form, RedirectAttributes flash) {
		voiding.voidScore(new ReviewId(id), form.reason());
		return back(id, "review.seat.voided", flash);
	}

	private String back(UUID id, String key, RedirectAttributes flash) {
		flash.addFlashAttribute("done", key);
		return "redirect:/panels/" + reading.panelOf(new ReviewId(id));
	}

}

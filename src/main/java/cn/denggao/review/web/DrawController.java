package cn.denggao.review.web;

import java.util.UUID;

import cn.denggao.programme.RoundId;
import cn.denggao.review.domain.HoldingDraw;
import cn.denggao.review.domain.ReadingDraws;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The draw of a round: start it, look at it, take its record away. */
@Controller
@RequestMapping("/rounds/{id}/draw")
class DrawController {

	private final ReadingDraws reading;

	private final HoldingDraw holding;

	DrawController(ReadingDraws reading, HoldingDraw holding) {
		this.reading = reading;
		this.holding = holding;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("draw", reading.of(new RoundId(id)));
		return "review/draw";
	}

	@PostMapping
	String draw(@PathVariable UUID id, @Valid DrawForm form, RedirectAttributes flash) {
		holding.hold(new RoundId(id), form.witness());
		flash.addFlashAttribute("done", "review.draw.done");
		return "redirect:/rounds/" + id + "/draw";
	}

}

package cn.denggao.review.web;

import java.util.List;
import java.util.UUID;

import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.ReadingReview;
import cn.denggao.review.domain.RecusingExpert;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The expert reports a relation found only after the file was opened. */
@Controller
@RequestMapping("/reviews/{id}/recusal")
class RecusalController {

	private static final List<String> KINDS = List.of("employer", "kin", "teacher", "co-author", "applicant", "other");

	private final ReadingReview reading;

	private final RecusingExpert recusing;

	RecusalController(ReadingReview reading, RecusingExpert recusing) {
		this.reading = reading;
		this.recusing = recusing;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("review", reading.open(new ReviewId(id)));
		model.addAttribute("kinds", KINDS);
		return "review/recusal";
	}

	@PostMapping
	String report(@PathVariable UUID id, @Valid RecusalForm form) {
		recusing.report(new ReviewId(id), form.text());
		return "redirect:/tasks/done";
	}

}

package cn.denggao.review.web;

import java.util.Map;
import java.util.UUID;

import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.ReadingReview;
import cn.denggao.review.domain.SavingDraft;
import cn.denggao.review.domain.SubmittingReview;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The score sheet beside the blind dossier, for its author alone. */
@Controller
@RequestMapping("/reviews/{id}")
class ScoreController {

	private final ReadingReview reading;

	private final SavingDraft saving;

	private final SubmittingReview submitting;

	private final ScorePages pages;

	ScoreController(ReadingReview reading, SavingDraft saving, SubmittingReview submitting, ScorePages pages) {
		this.reading = reading;
		this.saving = saving;
		this.submitting = submitting;
		this.pages = pages;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		var review = new ReviewId(id);
		var invitation = reading.invitation(review);
		if (invitation.isPresent()) {
			model.addAttribute("invitation", invitation.get());
			return "review/invitation";
		}
		model.addAttribute("page", pages.of(reading.open(review)));
		return "review/score";
	}

	@PutMapping("/draft")
	@ResponseBody
	DraftSaved save(@PathVariable UUID id, @RequestParam int version, @RequestParam Map<String, String> entered) {
		return DraftSaved.of(saving.save(new ReviewId(id), version, EnteredSheet.of(entered)));
	}

	@PostMapping
	String submit(@PathVariable UUID id, @RequestParam(required = false) boolean pledge,
			@RequestParam Map<String, String> entered) {
		submitting.submit(new ReviewId(id), EnteredSheet.of(entered), pledge);
		return "redirect:/tasks/done";
	}

}

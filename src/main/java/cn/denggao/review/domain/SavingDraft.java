package cn.denggao.review.domain;

import java.time.Instant;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an expert has filled in so far is kept on the server. Every save raises the
 * draft's version, so that two windows cannot overwrite each other.
 */
@Service
@Transactional
public class SavingDraft {

	private static final int LONGEST = 60_000;

	private final Reviews reviews;

	private final DraftText texts;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	SavingDraft(Reviews reviews, DraftText texts, ReviewDesk desk, ReviewDates dates) {
		this.reviews = reviews;
		this.texts = texts;
		this.desk = desk;
		this.dates = dates;
	}

	/**
	 * Keeps the sheet.
	 * @param version the version the expert started from
	 */
	public Saved save(ReviewId id, int version, Judgement judgement) {
		var review = reviews.lock(id);
		if (!review.mayBeReadBy(desk.who().login())) {
			throw Refused.notFound();
		}
		var text = texts.write(judgement);
		if (TypedText.length(text) > LONGEST) {
			throw Refused.because("review.draft-too-long");
		}
		review.keepDraft(version, text, dates.now());
		return new Saved(review.draftVersion(), dates.now());
	}

	/** The new version and when it was kept. */
	public record Saved(int version, Instant at) {
	}

}

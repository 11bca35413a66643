package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert declares relations before the file may be opened. */
@Service
@Transactional
public class DeclaringConflicts {

	private final Panels panels;

	private final Reviews reviews;

	private final RecusingExpert recusing;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	DeclaringConflicts(Panels panels, Reviews reviews, RecusingExpert recusing, ReviewDesk desk, ReviewDates dates,
			ReviewJournal journal) {
		this.panels = panels;
		this.reviews = reviews;
		this.recusing = recusing;
		this.desk = desk;
		this.dates = dates;
		this.journal = journal;
	}

	/** No relation; the pledge has been given. */
	public void declareFree(ReviewId id) {
		var review = lockOwn(id);
		review.declareFree(dates.now());
		journal.review("declared-free", review, Map.of());
	}

	/** A relation of some kind: the expert leaves. */
	public void declare(ReviewId id, String relations) {
		var review = lockOwn(id);
		review.declareConflict(relations, dates.now());
		recusing.recuse(id, "DECLARED");
	}

	private Review lockOwn(ReviewId id) {
		panels.lockOf(id);
		var review = reviews.lock(id);
		if (!review.isBy(desk.who().login())) {
			throw Refused.notFound();
		}
		return review;
	}

}

package cn.denggao.review.domain;

import java.time.Instant;

import cn.denggao.review.ReviewId;

/** What the domain says to the process of one expert's review. */
public interface ExpertScoringProcess {

	/** The score is in. */
	void scoreSubmitted(ReviewId review);

	/** The expert must leave. */
	void expertRecused(ReviewId review);

	/** The end of scoring was moved: variable, timers and task follow. */
	void dueMoved(ReviewId review, Instant due);

}

package cn.denggao.application.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** What every decision about a recommendation list asks first. */
@Component
class RecommendationDesk {

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 2000;

	private final OfficialClock clock;

	RecommendationDesk(OfficialClock clock) {
		this.clock = clock;
	}

	/** Refused outside the time in which lists are made; the last instant counts. */
	void requireOpen(RoundSummary round) {
		if (round.status() == RoundStatus.DRAFT || !isOpen(round)) {
			throw Refused.because("application.recommend.closed");
		}
	}

	/** Whether lists may still change, by the database's clock. */
	boolean isOpen(RoundSummary round) {
		return !round.status().reached(RoundStatus.RECOMMENDATION_CLOSED)
				&& !clock.now().isAfter(round.recommendationClosesAt());
	}

	/**
	 * The reason without blanks around it; refused at its field if it says too little.
	 */
	static String reason(String field, String typed) {
		var reason = (typed == null) ? "" : typed.strip();
		if (TypedText.length(reason) < SHORTEST_REASON || TypedText.length(reason) > LONGEST_REASON) {
			throw Refused.at(field, "application.reason-missing");
		}
		return reason;
	}

}

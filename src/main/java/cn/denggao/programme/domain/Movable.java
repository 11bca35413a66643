package cn.denggao.programme.domain;

import java.time.Instant;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.MovingDeadline.Deadline;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Component;

/**
 * Whether a round's date can be moved: it has not come yet, the new one lies ahead and
 * crosses no other, and the calendar is known as far as the rules then reach.
 */
@Component
class Movable {

	private final OfficialClock clock;

	private final FrozenRules frozen;

	private final RoundReach reach;

	Movable(OfficialClock clock, FrozenRules frozen, RoundReach reach) {
		this.clock = clock;
		this.frozen = frozen;
		this.reach = reach;
	}

	void require(Round round, Deadline deadline, Instant to) {
		requireAhead(round, deadline, to);
		var closes = (deadline == Deadline.WINDOW) ? to : round.closesAt();
		var recommendationCloses = (deadline == Deadline.RECOMMENDATION) ? to : round.recommendationClosesAt();
		if (!closes.isBefore(recommendationCloses)) {
			throw Refused.at("to", "programme.round.dates-crossed");
		}
		reach.last(frozen.of(round.id()), closes, recommendationCloses);
	}

	private void requireAhead(Round round, Deadline deadline, Instant to) {
		var past = (deadline == Deadline.WINDOW) ? RoundStatus.WINDOW_CLOSED : RoundStatus.RECOMMENDATION_CLOSED;
		var now = clock.now();
		if (round.status() == RoundStatus.DRAFT || round.status().reached(past) || round.date(deadline).isBefore(now)) {
			throw Refused.because("programme.deadline.passed");
		}
		if (!to.isAfter(now)) {
			throw Refused.at("to", "programme.deadline.not-ahead");
		}
	}

}

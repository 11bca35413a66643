package cn.denggao.approval.domain;

import java.time.Instant;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.NotDueYet;

import org.springframework.stereotype.Component;

/** Sends a timer back that fired on a node whose clock runs ahead. */
@Component
class TimerProof {

	private final OfficialClock clock;

	TimerProof(OfficialClock clock) {
		this.clock = clock;
	}

	void require(Instant date) {
		if (clock.now().isBefore(date)) {
			throw new NotDueYet(date);
		}
	}

}

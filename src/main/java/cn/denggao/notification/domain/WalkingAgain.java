package cn.denggao.notification.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.DailyTroubles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator has the daily walks done once more, after the cause of a failure is gone.
 */
@Service
@Transactional
public class WalkingAgain {

	private final DailyTroubles troubles;

	private final AuditTrail trail;

	WalkingAgain(DailyTroubles troubles, AuditTrail trail) {
		this.troubles = troubles;
		this.trail = trail;
	}

	public void walkAgain() {
		troubles.walkAgain();
		trail.record("notification.walked-again", Subject.of("calendar", "daily-walks"), Map.of());
	}

}

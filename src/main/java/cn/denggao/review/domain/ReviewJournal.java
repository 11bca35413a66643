package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Leaves one audit row for whatever is done in a review; never a score. */
@Component
class ReviewJournal {

	private final AuditTrail trail;

	ReviewJournal(AuditTrail trail) {
		this.trail = trail;
	}

	void expert(String action, Expert expert) {
		trail.record("review." + action, Subject.of("expert", expert.login()), Map.of("employer", expert.employer()));
	}

	void expert(String action, Expert expert, String reason) {
		trail.record("review." + action, Subject.of("expert", expert.login()), Map.of("reason", reason));
	}

	void round(String action, RoundId round, Map<String, String> facts) {
		trail.record("review." + action, Subject.of("round", round.toString()), facts);
	}

	void panel(String action, Panel panel, Map<String, String> facts) {
		trail.record("review." + action, Subject.of("panel", panel.id().toString()), facts);
	}

	void review(String action, Review review, Map<String, String> facts) {
		trail.record("review." + action, Subject.of("review", review.id().toString()), facts);
	}

}

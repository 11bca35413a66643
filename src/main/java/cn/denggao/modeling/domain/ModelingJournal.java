package cn.denggao.modeling.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;

import org.springframework.stereotype.Component;

/** Leaves one audit row for whatever is done to a definition: one chain for each. */
@Component
class ModelingJournal {

	private final AuditTrail trail;

	ModelingJournal(AuditTrail trail) {
		this.trail = trail;
	}

	void draft(String action, Draft draft, Map<String, ?> facts) {
		trail.record("modeling." + action, Subject.of("definition", draft.name()), facts);
	}

	void release(String action, Release release, String reason) {
		trail.record("modeling." + action, Subject.of("definition", release.name()),
				Map.of("file", release.file(), "sha256", release.sha256(), "reason", reason));
	}

	void overtaken(Release release, int newest) {
		trail.record("modeling.release-overtaken", Subject.of("definition", release.name()),
				Map.of("file", release.file(), "sha256", release.sha256(), "basis", release.basis(), "newest", newest));
	}

	void deployed(String action, Release release, int version) {
		trail.record("modeling." + action, Subject.of("definition", release.name()), Map.of("file", release.file(),
				"sha256", release.sha256(), "approver", release.approver(), "version", version));
	}

}

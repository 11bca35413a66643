package cn.denggao.approval.domain;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Writes the audit rows of this module. */
@Component
class ApprovalTrail {

	private final AuditTrail audit;

	ApprovalTrail(AuditTrail audit) {
		this.audit = audit;
	}

	/** Facts come as name, value, name, value. */
	void round(String action, RoundId round, Object... facts) {
		record(action, "round", round, facts);
	}

	void project(String action, ProjectId project, Object... facts) {
		record(action, "project", project, facts);
	}

	private void record(String action, String kind, Object id, Object... facts) {
		Map<String, String> named = new LinkedHashMap<>();
		for (int at = 0; at < facts.length; at += 2) {
			named.put(String.valueOf(facts[at]), String.valueOf(facts[at + 1]));
		}
		audit.record(action, Subject.of(kind, id), named);
	}

}

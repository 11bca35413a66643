package cn.denggao.planning.domain;

import java.util.Map;
import java.util.TreeMap;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;

import org.springframework.stereotype.Component;

/** Records what is done to plans, with what tells one from another. */
@Component
class PlanJournal {

	private final AuditTrail trail;

	PlanJournal(AuditTrail trail) {
		this.trail = trail;
	}

	void record(String action, ImplementationPlan plan, Map<String, ?> facts) {
		var all = new TreeMap<String, Object>(facts);
		all.put("authority", plan.scope().authority());
		all.put("programme", plan.scope().programme());
		all.put("years", plan.scope().firstYear() + "-" + plan.scope().lastYear());
		all.put("number", plan.number());
		trail.record(action, Subject.of("plan", plan.id()), all);
	}

}

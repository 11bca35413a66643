package cn.denggao.planning.domain;

import java.util.Map;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital's principal confirms its plan, or gives it back to the office. */
@Service
@Transactional
public class ConfirmingDevelopment {

	private final DevelopmentDesk desk;

	private final DevelopmentPlans plans;

	private final AuditTrail trail;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	ConfirmingDevelopment(DevelopmentDesk desk, DevelopmentPlans plans, AuditTrail trail, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.trail = trail;
		this.clock = clock;
		this.events = events;
	}

	/** Those above read it from now on, as it was seen, and it never changes again. */
	public void confirm(UUID id, long seen) {
		var principal = desk.principal();
		var plan = own(id, principal);
		plan.require(DevelopmentStatus.PROPOSED);
		plan.requireUnchanged(seen);
		plan.confirm(principal, clock.now());
		record("planning.development-confirmed", plan);
	}

	/** The office goes on drafting. */
	public void giveBack(UUID id, String reason) {
		var principal = desk.principal();
		var plan = own(id, principal);
		plan.giveBack(reason);
		record("planning.development-given-back", plan);
		events.publishEvent(NotificationRequested.to(Role.HOSPITAL_DEPT.groupIn(principal.organisation()),
				"development-given-back-%s-%d".formatted(id, plan.course().version()),
				"planning.development.mail.given-back", "/development-plans/" + id, plan.title(), reason));
	}

	private DevelopmentPlan own(UUID id, Actor principal) {
		return plans.lock(id)
			.filter(plan -> plan.hospital().equals(principal.organisation()))
			.orElseThrow(Refused::notFound);
	}

	private void record(String action, DevelopmentPlan plan) {
		trail.record(action, Subject.of(DevelopmentFiles.OWNER, plan.id()),
				Map.of("hospital", plan.hospital(), "number", plan.number()));
	}

}

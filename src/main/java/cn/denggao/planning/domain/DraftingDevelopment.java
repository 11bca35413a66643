package cn.denggao.planning.domain;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office writes what its hospital plans within the region's plan (R001-18). */
@Service
@Transactional
public class DraftingDevelopment {

	private final DevelopmentDesk desk;

	private final DevelopmentPlans plans;

	private final PlansAbove above;

	private final DevelopmentFiles files;

	private final AuditTrail trail;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	DraftingDevelopment(DevelopmentDesk desk, DevelopmentPlans plans, PlansAbove above, DevelopmentFiles files,
			AuditTrail trail, OfficialClock clock, ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.above = above;
		this.files = files;
		this.trail = trail;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Begins a version; from the second on as the one before, with a reason.
	 * @param plan the newest published plan of an authority above
	 */
	public UUID open(UUID plan, String title, String reason) {
		var office = desk.office();
		plans.lockHospital(office.organisation());
		if (above.of(office.organisation()).stream().noneMatch(each -> each.id().equals(plan))) {
			throw Refused.at("plan", "planning.development.plan-unknown");
		}
		var before = plans.findByHospitalOrderByNumberDesc(office.organisation());
		if (!before.isEmpty()) {
			before.get(0).require(DevelopmentStatus.CONFIRMED);
			if (reason.isEmpty()) {
				throw Refused.at("reason", "planning.reason-missing");
			}
		}
		var draft = new DevelopmentPlan(plan, before.isEmpty() ? 1 : before.get(0).number() + 1, title,
				before.isEmpty() ? null : reason, office, clock.now());
		before.stream().findFirst().ifPresent(newest -> draft.write(title, newest.blocks()));
		plans.saveAndFlush(draft);
		record("planning.development-drafted", draft, Map.of("plan", plan));
		return draft.id();
	}

	/**
	 * Keeps what was typed.
	 * @param seen the version that the page showed
	 */
	public void write(UUID id, long seen, String title, DevelopmentBlocks blocks) {
		var draft = draft(id, desk.office());
		draft.requireUnchanged(seen);
		draft.write(title, blocks);
		record("planning.development-written", draft, Map.of());
	}

	/** Keeps what was typed and proposes it; nothing of both where a block is missing. */
	public void propose(UUID id, long seen, String title, DevelopmentBlocks blocks) {
		var office = desk.office();
		var draft = draft(id, office);
		draft.requireUnchanged(seen);
		requireAll(blocks);
		draft.write(title, blocks);
		draft.propose(office, clock.now());
		record("planning.development-proposed", draft, Map.of());
		events.publishEvent(NotificationRequested.to(Role.HOSPITAL_PRINCIPAL.groupIn(office.organisation()),
				"development-proposed-%s-%d".formatted(id, draft.course().version()),
				"planning.development.mail.proposed", "/development-plans/" + id, draft.title()));
	}

	/** Adds a paper; a file of the same name takes the place of the earlier one. */
	public void attach(UUID id, String name, InputStream content) {
		files.attach(draft(id, desk.office()), name, content);
	}

	/** Takes a paper off. */
	public void detach(UUID id, String document) {
		var draft = draft(id, desk.office());
		files.detach(draft, document);
		record("planning.development-file-removed", draft, Map.of("document", document));
	}

	/** Throws a draft away. */
	public void discard(UUID id) {
		var draft = draft(id, desk.office());
		record("planning.development-discarded", draft, Map.of());
		files.detachAll(draft);
		plans.delete(draft);
	}

	private static void requireAll(DevelopmentBlocks blocks) {
		var missing = new ArrayList<Refused>();
		blocks.byField().forEach((field, text) -> {
			if (text.isBlank()) {
				missing.add(Refused.at(field, "planning.development.missing." + field));
			}
		});
		if (!missing.isEmpty()) {
			throw new RefusedTogether(missing.get(0).field().orElseThrow(), missing);
		}
	}

	private DevelopmentPlan draft(UUID id, Actor office) {
		var draft = plans.lock(id)
			.filter(plan -> plan.hospital().equals(office.organisation()))
			.orElseThrow(Refused::notFound);
		draft.require(DevelopmentStatus.DRAFT);
		return draft;
	}

	private void record(String action, DevelopmentPlan plan, Map<String, ?> facts) {
		var all = new TreeMap<String, Object>(facts);
		all.put("hospital", plan.hospital());
		all.put("number", plan.number());
		trail.record(action, Subject.of(DevelopmentFiles.OWNER, plan.id()), all);
	}

}

package cn.denggao.discipline.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/** The office drafts what its hospital makes of its disciplines (R001-19). */
@Service
@Transactional
public class DraftingClassification {

	private final DisciplineDesk desk;

	private final Register register;

	private final Classifications classifications;

	private final FillingDrafts drafts;

	private final Completeness completeness;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	DraftingClassification(DisciplineDesk desk, Register register, Classifications classifications,
			FillingDrafts drafts, Completeness completeness, OfficialClock clock, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.register = register;
		this.classifications = classifications;
		this.drafts = drafts;
		this.completeness = completeness;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** The first version of a year, like the year before if wanted. */
	public UUID open(int year, boolean likeBefore) {
		var office = registered();
		if (!classifications.findByHospitalAndYear(office.organisation(), year).isEmpty()) {
			throw Refused.at("year", "discipline.year-exists", String.valueOf(year));
		}
		var before = likeBefore ? classifications.findFirstByHospitalAndYearLessThanAndStatusOrderByYearDescNumberDesc(
				office.organisation(), year, ClassificationStatus.CONFIRMED) : Optional.<Classification>empty();
		if (likeBefore && before.isEmpty()) {
			throw Refused.at("like", "discipline.none-before", String.valueOf(year));
		}
		return begin(new Classification(year, 1, null, office, clock.now()), before);
	}

	/** A later version of a confirmed year, to begin with as the newest confirmed. */
	public UUID correct(UUID id, String reason) {
		var office = registered();
		var wrong = own(id, office);
		wrong.require(ClassificationStatus.CONFIRMED);
		var all = classifications.findByHospitalAndYear(office.organisation(), wrong.year());
		if (all.stream().anyMatch(each -> each.status() != ClassificationStatus.CONFIRMED)) {
			throw Refused.tooLate("discipline.corrected-already");
		}
		int number = all.stream().mapToInt(Classification::number).max().orElseThrow() + 1;
		return begin(new Classification(wrong.year(), number, reason, office, clock.now()),
				classifications.findFirstByHospitalAndYearAndStatusOrderByNumberDesc(office.organisation(),
						wrong.year(), ClassificationStatus.CONFIRMED));
	}

	/**
	 * Keeps what was typed; disciplines that are not in the draft are passed over.
	 * @param seen the version that the page showed
	 */
	public void classify(UUID id, long seen, Map<String, Classed> typed) {
		var draft = own(id, desk.office());
		draft.require(ClassificationStatus.DRAFT);
		draft.requireUnchanged(seen);
		draft.disciplines().forEach((code, line) -> {
			var wanted = typed.get(code);
			if (wanted != null && !wanted.isOf(line)) {
				draft.classify(code, ClassedDiscipline.of(line.name(), wanted.disciplineClass(), wanted.by()));
			}
		});
		record("discipline.classified", draft, Map.of("rows", typed.size()));
	}

	/** Puts it before the principal; refused while anything is missing. */
	public void propose(UUID id) {
		var office = desk.office();
		var draft = own(id, office);
		draft.require(ClassificationStatus.DRAFT);
		completeness.require(draft);
		draft.propose(office, clock.now());
		record("discipline.proposed", draft, Map.of());
		events.publishEvent(NotificationRequested.to(Role.HOSPITAL_PRINCIPAL.groupIn(office.organisation()),
				"discipline-proposed-%s-%d".formatted(id, draft.course().version()), "discipline.mail.proposed",
				"/disciplines/classifications/" + id, String.valueOf(draft.year())));
	}

	/** Throws a draft away. */
	public void discard(UUID id) {
		var draft = own(id, desk.office());
		draft.require(ClassificationStatus.DRAFT);
		record("discipline.discarded", draft, Map.of());
		classifications.delete(draft);
	}

	private UUID begin(Classification draft, Optional<Classification> like) {
		drafts.fill(draft, like);
		classifications.saveAndFlush(draft);
		record("discipline.drafted", draft,
				like.map(from -> Map.of("like", from.year() + "-" + from.number())).orElseGet(Map::of));
		return draft.id();
	}

	private Actor registered() {
		var office = desk.office();
		register.lock(office.organisation());
		if (register.of(office.organisation()).isEmpty()) {
			throw Refused.because("discipline.register-empty");
		}
		return office;
	}

	private Classification own(UUID id, Actor office) {
		register.lock(office.organisation());
		return classifications.lock(id).filter(each -> each.isOf(office.organisation())).orElseThrow(Refused::notFound);
	}

	private void record(String action, Classification draft, Map<String, ?> facts) {
		var all = new TreeMap<String, Object>(facts);
		all.put("year", draft.year());
		all.put("number", draft.number());
		all.put("hospital", draft.hospital());
		trail.record(action, Subject.of("classification", draft.id()), all);
	}

}

package cn.denggao.discipline.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.SpecialtySummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office registers which disciplines the hospital has; open drafts follow. */
@Service
@Transactional
public class RegisteringDisciplines {

	private final DisciplineDesk desk;

	private final Register register;

	private final Classifications classifications;

	private final FillingDrafts drafts;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	private final AuditTrail trail;

	RegisteringDisciplines(DisciplineDesk desk, Register register, Classifications classifications,
			FillingDrafts drafts, OrganisationDirectory organisations, OfficialClock clock, AuditTrail trail) {
		this.desk = desk;
		this.register = register;
		this.classifications = classifications;
		this.drafts = drafts;
		this.organisations = organisations;
		this.clock = clock;
		this.trail = trail;
	}

	/** The dictionary, each entry with whether the own hospital has it. */
	@Transactional(readOnly = true)
	public Map<SpecialtySummary, Boolean> dictionary() {
		var own = register.of(desk.reader().organisation());
		var lines = new LinkedHashMap<SpecialtySummary, Boolean>();
		organisations.specialties().forEach(each -> lines.put(each, own.contains(each.code())));
		return lines;
	}

	/**
	 * These and no others are the hospital's disciplines from now on. Refused while a
	 * version is before the principal; what is confirmed stays.
	 */
	public void keep(Set<String> wanted) {
		var office = desk.office();
		requireKnown(wanted);
		register.lock(office.organisation());
		if (!classifications.findByHospitalAndStatus(office.organisation(), ClassificationStatus.PROPOSED).isEmpty()) {
			throw Refused.tooLate("discipline.register-waits");
		}
		var before = register.of(office.organisation());
		var added = without(wanted, before);
		var removed = without(before, wanted);
		if (added.isEmpty() && removed.isEmpty()) {
			return;
		}
		added.forEach(code -> register.add(office.organisation(), code, office.login(), clock.now()));
		removed.forEach(code -> register.remove(office.organisation(), code));
		drafts.follow(office.organisation(), added, removed);
		record(office.organisation(), added, removed);
	}

	private void requireKnown(Set<String> wanted) {
		if (wanted.isEmpty()) {
			throw Refused.at("specialty", "discipline.register-none");
		}
		var known = new TreeSet<String>();
		organisations.specialties().forEach(each -> known.add(each.code()));
		without(wanted, known).stream().findFirst().ifPresent(code -> {
			throw Refused.at("specialty", "discipline.register-unknown", code);
		});
	}

	private static Set<String> without(Set<String> these, Set<String> those) {
		var left = new TreeSet<>(these);
		left.removeAll(those);
		return left;
	}

	private void record(String hospital, Set<String> added, Set<String> removed) {
		var facts = new TreeMap<String, String>();
		facts.put("added", String.join(" ", added));
		facts.put("removed", String.join(" ", removed));
		trail.record("discipline.register-changed", Subject.of("organisation", hospital), facts);
	}

}

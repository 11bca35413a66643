package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationChange;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the register, and keeps what was before. */
@Service
@Transactional
class KeepingOrganisations implements ChangingOrganisations {

	private final OrganisationRules rules;

	private final Authorities authorities;

	private final Hospitals hospitals;

	private final OrganisationChanges changes;

	private final Campuses campuses;

	private final EntityManager session;

	KeepingOrganisations(OrganisationRules rules, Authorities authorities, Hospitals hospitals,
			OrganisationChanges changes, Campuses campuses, EntityManager session) {
		this.rules = rules;
		this.authorities = authorities;
		this.hospitals = hospitals;
		this.changes = changes;
		this.campuses = campuses;
		this.session = session;
	}

	@Override
	public void add(AuthoritySummary authority, LocalDate today) {
		authorities.lock();
		rules.checkNew(authority, today);
		authorities.saveAndFlush(new Authority(authority));
	}

	@Override
	public void found(AuthoritySummary authority, LocalDate today) {
		authorities.lock();
		rules.checkFounded(authority, today);
		authorities.saveAndFlush(new Authority(authority));
	}

	@Override
	public void add(HospitalSummary hospital, LocalDate today) {
		authorities.lock();
		rules.checkNew(hospital, today);
		// or each of a table of thousands would be looked through for changes at each of
		// the others
		session.detach(hospitals.saveAndFlush(new Hospital(hospital)));
	}

	@Override
	public void correct(HospitalSummary hospital) {
		authorities.lock();
		var known = existing(hospital.id());
		rules.checkCorrected(known.summary(), hospital);
		known.correct(hospital);
	}

	@Override
	public void correctCampus(OrganisationId hospital, UUID campus, String address, int beds) {
		if (!campuses.correct(hospital, campus, address, beds)) {
			throw Refused.at("campusBeds", "organisation.campus-closed");
		}
	}

	@Override
	public void change(OrganisationId id, What what, String value, LocalDate from, LocalDate today) {
		var former = former(id, what);
		if (former.equals(value)) {
			throw Refused.because("organisation.change-none");
		}
		check(id, what, value, from);
		boolean applied = !from.isAfter(today);
		if (applied && changes.of(id).stream().anyMatch(one -> one.what() == what && one.from().isAfter(from))) {
			throw Refused.at(dayOf(what), "organisation.change-order");
		}
		if (!changes.add(id, what, former, value, from, applied)) {
			throw Refused.at(dayOf(what), "organisation.change-twice");
		}
		if (applied) {
			set(id, what, value);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public List<OrganisationChange> due(LocalDate today) {
		return changes.due(today);
	}

	@Override
	public boolean apply(OrganisationChange change) {
		boolean now = changes.applied(change.id(), former(change.organisation(), change.what()));
		if (now) {
			set(change.organisation(), change.what(), change.present());
		}
		return now;
	}

	@Override
	public void close(OrganisationId id, LocalDate lastDay) {
		authorities.lock();
		var authority = authorities.findById(id.value());
		if (authority.isEmpty()) {
			existing(id).close(lastDay);
			return;
		}
		if (authority.get().isEnded()) {
			throw Refused.tooLate("organisation.ended", authority.get().summary().name());
		}
		if (authorities.hasBelow(id.value())) {
			throw Refused.because("organisation.close-below");
		}
		authority.get().close(lastDay);
	}

	@Override
	public void open(CampusSummary campus, LocalDate today) {
		existing(campus.hospital());
		rules.checkName("campus", campus.name());
		rules.checkRegion("campusRegion", campus.region(), today);
		if (!campuses.add(campus)) {
			throw Refused.at("campus", "organisation.campus-taken");
		}
	}

	@Override
	public void closeCampus(OrganisationId hospital, UUID campus, LocalDate lastDay) {
		if (!campuses.close(hospital, campus, lastDay)) {
			throw Refused.at("lastDay", "organisation.campus-closed");
		}
	}

	/** The field in which the day of such a change is typed. */
	private static String dayOf(What what) {
		return what.name().toLowerCase(Locale.ROOT) + "From";
	}

	private void check(OrganisationId id, What what, String value, LocalDate from) {
		switch (what) {
			case NAME -> rules.checkName("name", value);
			case REGION -> rules.checkRegion("region", value, from);
			case SUPERIOR -> rules.checkAbove("superior", value,
					authorities.findById(id.value()).map(known -> known.summary().level()).orElse(null));
		}
	}

	private String former(OrganisationId id, What what) {
		var authority = authorities.findById(id.value()).filter(known -> !known.isEnded()).map(Authority::summary);
		return switch (what) {
			case NAME -> authority.map(AuthoritySummary::name).orElseGet(() -> existing(id).summary().name());
			case REGION -> authority.map(AuthoritySummary::region).orElseGet(() -> existing(id).summary().region());
			case SUPERIOR -> authority.map(known -> String.valueOf(known.superior()))
				.orElseGet(() -> existing(id).summary().supervisor().value());
		};
	}

	private void set(OrganisationId id, What what, String value) {
		var authority = authorities.findById(id.value());
		switch (what) {
			case NAME -> authority.ifPresentOrElse(one -> one.rename(value), () -> existing(id).rename(value));
			case REGION -> authority.ifPresentOrElse(one -> one.moveTo(value), () -> existing(id).moveTo(value));
			case SUPERIOR ->
				authority.ifPresentOrElse(one -> one.moveUnder(value), () -> existing(id).moveUnder(value));
		}
	}

	private Hospital existing(OrganisationId id) {
		var hospital = hospitals.findById(id.value()).orElseThrow(Refused::notFound);
		if (hospital.summary().endedOn() != null) {
			throw Refused.tooLate("organisation.ended", hospital.summary().name());
		}
		return hospital;
	}

}

package cn.denggao.administration.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the register of the own tree, and leaves an audit row of everything. */
@Service
@Transactional
public class RegisteringOrganisations {

	private final RegisterDesk desk;

	private final ChangingOrganisations changing;

	private final OpenBusiness business;

	private final OfficialClock clock;

	RegisteringOrganisations(RegisterDesk desk, ChangingOrganisations changing, OpenBusiness business,
			OfficialClock clock) {
		this.desk = desk;
		this.changing = changing;
		this.business = business;
		this.clock = clock;
	}

	/** Opens an authority below one of the tree. */
	public void open(AuthoritySummary authority) {
		desk.requireAbove("superior", authority.superior());
		changing.add(authority, clock.today());
		desk.record("organisation.opened", authority.id(), Map.of("name", authority.name(), "superior",
				authority.superior().value(), "level", authority.level().name()));
	}

	/** Opens a hospital under an authority of the tree. */
	public void open(HospitalSummary hospital) {
		desk.requireAbove("supervisor", hospital.supervisor());
		changing.add(hospital, clock.today());
		desk.record("organisation.opened", hospital.id(), Map.of("name", hospital.name(), "creditCode",
				hospital.creditCode(), "supervisor", hospital.supervisor().value()));
	}

	/** Takes over what a hospital's licence says now. */
	public void correct(HospitalSummary hospital) {
		desk.require(hospital.id());
		changing.correct(hospital);
		desk.record("organisation.corrected", hospital.id(),
				Map.of("creditCode", hospital.creditCode(), "licenceNumber", hospital.licenceNumber(), "level",
						hospital.level().name(), "grade", hospital.grade().name(), "kind", hospital.kind().name(),
						"beds", hospital.beds()));
	}

	/** Another name, superior or region from a day on. */
	public void change(OrganisationId id, What what, String value, LocalDate from) {
		desk.require(id);
		var today = clock.today();
		if (what == What.SUPERIOR) {
			desk.requireAbove("superior", new OrganisationId(value));
			if (!from.isAfter(today)) {
				business.requireNothingInReview(id);
			}
		}
		changing.change(id, what, value, from, today);
		desk.record("organisation." + what.name().toLowerCase(Locale.ROOT) + "-changed", id,
				Map.of("present", value, "from", from.toString()));
	}

	/** Closes an organisation that owes nothing any more. */
	public void close(OrganisationId id, LocalDate lastDay, String reason) {
		if (desk.require(id).equals(desk.province())) {
			throw Refused.because("administration.organisation.own");
		}
		requirePast("closedOn", lastDay);
		business.requireNothingOpen(id);
		changing.close(id, lastDay);
		desk.record("organisation.closed", id, Map.of("lastDay", lastDay.toString(), "reason", reason));
	}

	public void open(CampusSummary campus) {
		desk.require(campus.hospital());
		changing.open(campus, clock.today());
		desk.record("organisation.campus-opened", campus.hospital(),
				Map.of("name", campus.name(), "region", campus.region(), "openedOn", campus.openedOn().toString()));
	}

	/** Puts right where a campus is and how many beds it has. */
	public void correctCampus(OrganisationId hospital, UUID campus, String address, int beds) {
		desk.require(hospital);
		changing.correctCampus(hospital, campus, address, beds);
		desk.record("organisation.campus-corrected", hospital,
				Map.of("campus", campus.toString(), "address", address, "beds", beds));
	}

	public void closeCampus(OrganisationId hospital, UUID campus, LocalDate lastDay) {
		desk.require(hospital);
		requirePast("lastDay", lastDay);
		changing.closeCampus(hospital, campus, lastDay);
		desk.record("organisation.campus-closed", hospital,
				Map.of("campus", campus.toString(), "lastDay", lastDay.toString()));
	}

	private void requirePast(String field, LocalDate lastDay) {
		if (lastDay.isAfter(clock.today())) {
			throw Refused.at(field, "administration.organisation.future");
		}
	}

}

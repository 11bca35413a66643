package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.CreditCode;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.Level;

import org.springframework.stereotype.Component;

/** What the register demands of whatever it takes in. */
@Component
class OrganisationRules {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,32}");

	private static final int SHORTEST_NAME = 2;

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_LICENCE = 40;

	private static final int MOST_BEDS = 99_999;

	private final Regions regions;

	private final Authorities authorities;

	private final Hospitals hospitals;

	OrganisationRules(Regions regions, Authorities authorities, Hospitals hospitals) {
		this.regions = regions;
		this.authorities = authorities;
		this.hospitals = hospitals;
	}

	void checkNew(AuthoritySummary authority, LocalDate today) {
		checkId(authority.id().value());
		checkName("name", authority.name());
		checkRegion("region", authority.region(), today);
		checkAbove("superior", authority.superior().value(), authority.level());
	}

	/** The nation's authority is above all regions, a province's is a province's. */
	void checkFounded(AuthoritySummary authority, LocalDate today) {
		checkId(authority.id().value());
		checkName("name", authority.name());
		if (authority.level() == Level.NATION) {
			authorities.findByLevelAndEndedOnIsNull(Level.NATION).ifPresent(known -> {
				throw Refused.at("level", "organisation.nation-taken", known.summary().name());
			});
			return;
		}
		checkRegion("region", authority.region(), today);
		if (regions.findById(authority.region()).orElseThrow().summary().level() != Level.PROVINCE) {
			throw Refused.at("region", "organisation.region-no-province", authority.region());
		}
	}

	void checkNew(HospitalSummary hospital, LocalDate today) {
		checkId(hospital.id().value());
		checkName("name", hospital.name());
		checkCode(hospital.creditCode());
		checkLicensed(hospital);
		checkRegion("region", hospital.region(), today);
		checkAbove("supervisor", hospital.supervisor().value(), null);
	}

	void checkCorrected(HospitalSummary before, HospitalSummary after) {
		if (!after.creditCode().equalsIgnoreCase(before.creditCode())) {
			checkCode(after.creditCode());
		}
		checkLicensed(after);
	}

	private void checkCode(String typed) {
		var code = new CreditCode(typed).value();
		if (hospitals.existsByCreditCode(code)) {
			throw Refused.at("creditCode", "organisation.credit-code-taken", code);
		}
	}

	private void checkLicensed(HospitalSummary hospital) {
		var licence = hospital.licenceNumber();
		if (licence.isBlank() || licence.length() > LONGEST_LICENCE) {
			throw Refused.at("licenceNumber", "organisation.licence-missing");
		}
		if (hospital.beds() < 1 || hospital.beds() > MOST_BEDS) {
			throw Refused.at("beds", "organisation.beds", MOST_BEDS);
		}
	}

	void checkName(String field, String name) {
		int length = name.codePointCount(0, name.length());
		if (length < SHORTEST_NAME || length > LONGEST_NAME) {
			throw Refused.at(field, "organisation.name-length", SHORTEST_NAME, LONGEST_NAME);
		}
	}

	/** A region of today's table, or an old one that has not ended. */
	void checkRegion(String field, String code, LocalDate today) {
		var region = regions.findById(code).map(Region::summary);
		if (region.isEmpty()) {
			throw Refused.at(field, "organisation.region-unknown", code);
		}
		if (region.get().validTo() != null && region.get().validTo().isBefore(today)) {
			throw Refused.at(field, "organisation.region-over", region.get().name());
		}
	}

	/** An authority that exists; above another one of a lower level. */
	void checkAbove(String field, String above, Level below) {
		var authority = authorities.findById(above).filter(known -> !known.isEnded()).map(Authority::summary);
		if (authority.isEmpty()) {
			throw Refused.at(field, "organisation.superior-unknown", above);
		}
		if (below != null && authority.get().level().compareTo(below) <= 0) {
			throw Refused.at(field, "organisation.superior-low", authority.get().name());
		}
	}

	private void checkId(String id) {
		if (!ID.matcher(id).matches()) {
			throw Refused.at("id", "organisation.id-shape");
		}
		if (authorities.existsById(id) || hospitals.existsById(id)) {
			throw Refused.at("id", "organisation.id-taken", id);
		}
	}

}

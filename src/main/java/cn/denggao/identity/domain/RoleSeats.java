package cn.denggao.identity.domain;

import java.util.EnumSet;
import java.util.Set;

import cn.denggao.identity.Role;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Which roles there are in which organisation: hospital roles in hospitals, each health
 * authority's at its own level, departments where something may be decided, experts at
 * the province; officers anywhere.
 */
@Component
public class RoleSeats {

	private static final Set<Role> OFFICERS = EnumSet.of(Role.SYS_ADMIN, Role.SEC_ADMIN, Role.AUDIT_ADMIN);

	/** Beside an authority that may decide; experts are the province's. */
	private static final Set<Role> DEPARTMENTS = EnumSet.of(Role.TCM_AUTHORITY, Role.FINANCE_DEPT, Role.FUND_BODY,
			Role.LEADING_GROUP, Role.DEVELOPMENT_REFORM_DEPT, Role.HUMAN_RESOURCES_DEPT, Role.SCIENCE_DEPT,
			Role.EDUCATION_DEPT, Role.SUPERVISOR, Role.THIRD_PARTY);

	private final OrganisationDirectory organisations;

	RoleSeats(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	boolean exists(String organisation) {
		return isHospital(organisation) || organisations.authorities().stream().anyMatch(one -> is(one, organisation));
	}

	/** In the order of the roles. */
	public Set<Role> in(String organisation) {
		var roles = EnumSet.copyOf(OFFICERS);
		if (isHospital(organisation)) {
			roles.addAll(EnumSet.range(Role.HOSPITAL_APPLICANT, Role.QC_OFFICER));
		}
		organisations.authorities()
			.stream()
			.filter((one) -> is(one, organisation))
			.forEach((one) -> roles.addAll(of(one.level())));
		return roles;
	}

	private boolean isHospital(String organisation) {
		return !organisation.isBlank() && organisations.findHospital(OrganisationId.of(organisation)).isPresent();
	}

	private static boolean is(AuthoritySummary authority, String organisation) {
		return authority.id().value().equals(organisation);
	}

	private static Set<Role> of(Level level) {
		return switch (level) {
			case COUNTY -> EnumSet.of(Role.HC_COUNTY, Role.HC_COUNTY_LEADER);
			case CITY -> with(DEPARTMENTS, Role.HC_CITY, Role.HC_CITY_LEADER);
			case PROVINCE ->
				with(EnumSet.range(Role.TCM_AUTHORITY, Role.THIRD_PARTY), Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);
			case NATION -> with(DEPARTMENTS, Role.HC_NATION, Role.HC_NATION_LEADER);
		};
	}

	private static Set<Role> with(Set<Role> departments, Role officer, Role leader) {
		var roles = EnumSet.of(officer, leader);
		roles.addAll(departments);
		return roles;
	}

}

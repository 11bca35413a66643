package cn.denggao.approval;

import java.util.Arrays;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.identity.Role;

/** Who may decide in a round, and whose departments help. */
enum Deciding {

	CITY("140200", Role.HC_CITY, Role.HC_CITY_LEADER, "140000"),
	PROVINCE("140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER, "140000"),
	NATION("NHC", Role.HC_NATION, Role.HC_NATION_LEADER, "NHC");

	final String organisation;

	final Acting officer;

	final Acting leader;

	private final String departments;

	Deciding(String organisation, Role officer, Role leader, String departments) {
		this.organisation = organisation;
		this.officer = Acting.as("decides-" + name().toLowerCase(), organisation, officer);
		this.leader = Acting.as("leads-" + name().toLowerCase(), organisation, leader);
		this.departments = departments;
	}

	String officers() {
		return officer.groups().iterator().next();
	}

	String leaders() {
		return leader.groups().iterator().next();
	}

	Acting department(Role role) {
		return Acting.as(role.code(), departments, role);
	}

	/** Officers and leaders of everybody else. */
	List<Acting> strangers() {
		return Arrays.stream(values())
			.filter(other -> other != this)
			.flatMap(other -> List.of(other.officer, other.leader).stream())
			.toList();
	}

}

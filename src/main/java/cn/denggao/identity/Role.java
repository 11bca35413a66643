package cn.denggao.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import cn.denggao.organisation.Level;

/** What somebody may do, by the codes of domain §5.1; named in messages by code. */
public enum Role {

	HOSPITAL_APPLICANT(Office.HOSPITAL), HOSPITAL_DEPT(Office.HOSPITAL), HOSPITAL_FINANCE(Office.HOSPITAL),
	HOSPITAL_PRINCIPAL(Office.HOSPITAL), PROJECT_LEADER(Office.HOSPITAL), QC_OFFICER(Office.HOSPITAL),

	HC_COUNTY(Office.AUTHORITY), HC_CITY(Office.AUTHORITY), HC_PROVINCE(Office.AUTHORITY), HC_NATION(Office.AUTHORITY),
	HC_COUNTY_LEADER(Office.AUTHORITY), HC_CITY_LEADER(Office.AUTHORITY), HC_PROVINCE_LEADER(Office.AUTHORITY),
	HC_NATION_LEADER(Office.AUTHORITY),

	/** Nobody's own: the officer of whichever authority decides. */
	HC_DECIDER(Office.AUTHORITY),

	/** Nobody's own: the leader of whichever authority decides. */
	HC_DECIDER_LEADER(Office.AUTHORITY),

	TCM_AUTHORITY(Office.AUTHORITY), FINANCE_DEPT(Office.AUTHORITY), FUND_BODY(Office.AUTHORITY),
	LEADING_GROUP(Office.AUTHORITY),

	/** Departments that read of projects only what their duty needs (R004-30). */
	DEVELOPMENT_REFORM_DEPT(Office.DEPARTMENT), HUMAN_RESOURCES_DEPT(Office.DEPARTMENT),
	SCIENCE_DEPT(Office.DEPARTMENT), EDUCATION_DEPT(Office.DEPARTMENT),

	EXPERT(Office.REVIEW), EXPERT_LEADER(Office.REVIEW), SUPERVISOR(Office.REVIEW), THIRD_PARTY(Office.REVIEW),

	SYS_ADMIN(Office.OPERATION), SEC_ADMIN(Office.OPERATION), AUDIT_ADMIN(Office.OPERATION);

	private final Office office;

	private final String code;

	Role(Office office) {
		this.office = office;
		this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The stored and public word, e.g. {@code hc-province}. */
	public String code() {
		return code;
	}

	/** The role that is held where an authority of this level decides (R000-06). */
	public Role at(Level deciding) {
		return switch (this) {
			case HC_DECIDER -> valueOf("HC_" + deciding);
			case HC_DECIDER_LEADER -> valueOf("HC_" + deciding + "_LEADER");
			default -> this;
		};
	}

	/** Whether it only stands for a role that depends on who decides. */
	public boolean isStandIn() {
		return this == HC_DECIDER || this == HC_DECIDER_LEADER;
	}

	/** Officers of health authorities of every level. */
	public static Set<Role> officers() {
		return EnumSet.range(HC_COUNTY, HC_NATION);
	}

	/** Officers and leaders of health authorities of every level. */
	public static Set<Role> commissions() {
		return EnumSet.range(HC_COUNTY, HC_NATION_LEADER);
	}

	/** The key under which the role's name is found. */
	public String messageKey() {
		return "identity.role." + code();
	}

	/** The engine group of this role in an organisation: never the bare role. */
	public String groupIn(String organisation) {
		return code() + "-" + organisation;
	}

	public Office office() {
		return office;
	}

	public static Optional<Role> of(String code) {
		return Arrays.stream(values()).filter((role) -> role.code().equals(code)).findFirst();
	}

	/** Where a role sits; decides the frame of the pages and what may be combined. */
	public enum Office {

		HOSPITAL, AUTHORITY, DEPARTMENT, REVIEW, OPERATION;

		public String messageKey() {
			return "identity.office." + name().toLowerCase(Locale.ROOT);
		}

	}

}

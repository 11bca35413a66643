package cn.denggao.programme;

/** What can keep a hospital out whatever its score (domain §5.7). */
public enum VetoKind {

	FALSIFIED_DATA, MAJOR_INCIDENT, RESTRICTED_TECHNIQUE, INSURANCE_FRAUD, RESEARCH_MISCONDUCT, FUND_MISUSE,
	LICENCE_SUSPENDED, GRADE_NOT_MET, LEADER_UNREACHABLE, EARLIER_TERMINATED

}

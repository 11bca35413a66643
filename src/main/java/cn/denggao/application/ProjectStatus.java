package cn.denggao.application;

import java.util.EnumSet;
import java.util.Set;

/** Where a project stands (domain §5.3); what may follow what is in the status book. */
public enum ProjectStatus {

	DRAFT, SUBMITTED, FORMAL_REVIEW_COUNTY, FORMAL_REVIEW_CITY, FORMAL_REVIEW_PROVINCE, FORMAL_REVIEW_NATION, RETURNED,
	RECOMMENDED, UNDER_REVIEW, RANKED, SHORTLISTED, RESERVE, NOT_SELECTED, IN_NOTICE, OBJECTION_PENDING, APPROVED,
	AGREEMENT_PENDING, IN_CONSTRUCTION, MIDTERM, RECTIFYING, REINSPECTION, FINAL_ACCEPTANCE_DUE, ACCEPTANCE,
	ACCEPTED_EXCELLENT, ACCEPTED_QUALIFIED, RECTIFY_REACCEPT, UNQUALIFIED, WITHDRAWN, REJECTED, LAPSED, SUSPENDED,
	TERMINATED, REVOKED, MERGED_INTO;

	private static final Set<ProjectStatus> FINAL = EnumSet.of(NOT_SELECTED, ACCEPTED_EXCELLENT, ACCEPTED_QUALIFIED,
			UNQUALIFIED, WITHDRAWN, REJECTED, LAPSED, TERMINATED, REVOKED, MERGED_INTO);

	private static final Set<ProjectStatus> FORMAL_REVIEWS = EnumSet.range(FORMAL_REVIEW_COUNTY, FORMAL_REVIEW_NATION);

	/** Whether the project has come to its end, well or badly. */
	public boolean isFinal() {
		return FINAL.contains(this);
	}

	public boolean isAccepted() {
		return this == ACCEPTED_EXCELLENT || this == ACCEPTED_QUALIFIED;
	}

	public boolean isFormalReview() {
		return FORMAL_REVIEWS.contains(this);
	}

}

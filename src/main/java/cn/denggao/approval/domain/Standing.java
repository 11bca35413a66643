package cn.denggao.approval.domain;

/** Where a project stands in its round (processes §4.6); a fact, not a second status. */
public enum Standing {

	PENDING, RESERVE, SHORTLISTED, UNDER_OBJECTION, CLEARED, APPROVED, NOT_SELECTED, REOPENED

}

package cn.denggao.application.domain;

import cn.denggao.application.ProjectStatus;

/**
 * What else a withdrawal undoes, by how far the project has come. A hospital is told no
 * more of a ranking than that it is going on.
 */
public enum WithdrawalStage {

	EARLY, IN_REVIEW, ON_LIST, APPROVED, IN_CONSTRUCTION;

	static WithdrawalStage of(ProjectStatus status) {
		return switch (status) {
			case UNDER_REVIEW, RANKED, SHORTLISTED, RESERVE -> IN_REVIEW;
			case IN_NOTICE, OBJECTION_PENDING -> ON_LIST;
			case APPROVED, AGREEMENT_PENDING -> APPROVED;
			case IN_CONSTRUCTION -> IN_CONSTRUCTION;
			default -> EARLY;
		};
	}

}

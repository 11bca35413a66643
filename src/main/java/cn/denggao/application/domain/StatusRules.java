package cn.denggao.application.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import cn.denggao.application.ProjectStatus;

import static cn.denggao.application.ProjectStatus.ACCEPTANCE;
import static cn.denggao.application.ProjectStatus.ACCEPTED_EXCELLENT;
import static cn.denggao.application.ProjectStatus.ACCEPTED_QUALIFIED;
import static cn.denggao.application.ProjectStatus.AGREEMENT_PENDING;
import static cn.denggao.application.ProjectStatus.APPROVED;
import static cn.denggao.application.ProjectStatus.DRAFT;
import static cn.denggao.application.ProjectStatus.FINAL_ACCEPTANCE_DUE;
import static cn.denggao.application.ProjectStatus.FORMAL_REVIEW_CITY;
import static cn.denggao.application.ProjectStatus.FORMAL_REVIEW_COUNTY;
import static cn.denggao.application.ProjectStatus.FORMAL_REVIEW_NATION;
import static cn.denggao.application.ProjectStatus.FORMAL_REVIEW_PROVINCE;
import static cn.denggao.application.ProjectStatus.IN_CONSTRUCTION;
import static cn.denggao.application.ProjectStatus.IN_NOTICE;
import static cn.denggao.application.ProjectStatus.LAPSED;
import static cn.denggao.application.ProjectStatus.MERGED_INTO;
import static cn.denggao.application.ProjectStatus.MIDTERM;
import static cn.denggao.application.ProjectStatus.NOT_SELECTED;
import static cn.denggao.application.ProjectStatus.OBJECTION_PENDING;
import static cn.denggao.application.ProjectStatus.RANKED;
import static cn.denggao.application.ProjectStatus.RECOMMENDED;
import static cn.denggao.application.ProjectStatus.RECTIFYING;
import static cn.denggao.application.ProjectStatus.RECTIFY_REACCEPT;
import static cn.denggao.application.ProjectStatus.REINSPECTION;
import static cn.denggao.application.ProjectStatus.REJECTED;
import static cn.denggao.application.ProjectStatus.RESERVE;
import static cn.denggao.application.ProjectStatus.RETURNED;
import static cn.denggao.application.ProjectStatus.REVOKED;
import static cn.denggao.application.ProjectStatus.SHORTLISTED;
import static cn.denggao.application.ProjectStatus.SUBMITTED;
import static cn.denggao.application.ProjectStatus.SUSPENDED;
import static cn.denggao.application.ProjectStatus.TERMINATED;
import static cn.denggao.application.ProjectStatus.UNDER_REVIEW;
import static cn.denggao.application.ProjectStatus.UNQUALIFIED;
import static cn.denggao.application.ProjectStatus.WITHDRAWN;

/** What may follow what in a project's life (domain §5.3). */
final class StatusRules {

	private static final Map<ProjectStatus, Set<ProjectStatus>> NEXT = new EnumMap<>(ProjectStatus.class);

	private static final Set<ProjectStatus> LET_GO = EnumSet.of(MIDTERM, RECTIFYING, REINSPECTION, FINAL_ACCEPTANCE_DUE,
			ACCEPTANCE, RECTIFY_REACCEPT, SUSPENDED);

	static {
		after(DRAFT, SUBMITTED, LAPSED, WITHDRAWN);
		after(SUBMITTED, FORMAL_REVIEW_COUNTY, FORMAL_REVIEW_CITY, FORMAL_REVIEW_PROVINCE, FORMAL_REVIEW_NATION,
				RECOMMENDED, WITHDRAWN);
		after(FORMAL_REVIEW_COUNTY, FORMAL_REVIEW_CITY, FORMAL_REVIEW_PROVINCE, FORMAL_REVIEW_NATION, RECOMMENDED,
				RETURNED, REJECTED, NOT_SELECTED, WITHDRAWN);
		after(FORMAL_REVIEW_CITY, FORMAL_REVIEW_PROVINCE, FORMAL_REVIEW_NATION, RECOMMENDED, RETURNED, REJECTED,
				NOT_SELECTED, WITHDRAWN);
		after(FORMAL_REVIEW_PROVINCE, FORMAL_REVIEW_NATION, RECOMMENDED, RETURNED, REJECTED, NOT_SELECTED, WITHDRAWN);
		after(FORMAL_REVIEW_NATION, RECOMMENDED, RETURNED, REJECTED, NOT_SELECTED, WITHDRAWN);
		after(RETURNED, FORMAL_REVIEW_COUNTY, FORMAL_REVIEW_CITY, FORMAL_REVIEW_PROVINCE, FORMAL_REVIEW_NATION,
				SUBMITTED, LAPSED, NOT_SELECTED, WITHDRAWN);
		after(RECOMMENDED, UNDER_REVIEW, RANKED, NOT_SELECTED, WITHDRAWN);
		after(UNDER_REVIEW, RANKED, SHORTLISTED, RESERVE, NOT_SELECTED, WITHDRAWN);
		after(RANKED, SHORTLISTED, RESERVE, NOT_SELECTED, UNDER_REVIEW, WITHDRAWN);
		after(RESERVE, SHORTLISTED, IN_NOTICE, RANKED, NOT_SELECTED, WITHDRAWN);
		after(SHORTLISTED, IN_NOTICE, RANKED, RESERVE, NOT_SELECTED, OBJECTION_PENDING, APPROVED, WITHDRAWN);
		after(IN_NOTICE, OBJECTION_PENDING, APPROVED, RANKED, RESERVE, NOT_SELECTED, UNDER_REVIEW, WITHDRAWN);
		after(OBJECTION_PENDING, IN_NOTICE, APPROVED, RANKED, NOT_SELECTED, UNDER_REVIEW, WITHDRAWN);
		after(APPROVED, AGREEMENT_PENDING, LAPSED, REVOKED, WITHDRAWN);
		after(AGREEMENT_PENDING, IN_CONSTRUCTION, LAPSED, REVOKED, WITHDRAWN);
		after(IN_CONSTRUCTION, MIDTERM, FINAL_ACCEPTANCE_DUE, SUSPENDED, TERMINATED, REVOKED, MERGED_INTO, WITHDRAWN);
		after(MIDTERM, IN_CONSTRUCTION, RECTIFYING, SUSPENDED, TERMINATED, REVOKED, MERGED_INTO, WITHDRAWN);
		after(RECTIFYING, REINSPECTION, SUSPENDED, TERMINATED, REVOKED, MERGED_INTO, WITHDRAWN);
		after(REINSPECTION, IN_CONSTRUCTION, SUSPENDED, TERMINATED, REVOKED, MERGED_INTO, WITHDRAWN);
		after(FINAL_ACCEPTANCE_DUE, ACCEPTANCE, SUSPENDED, TERMINATED, REVOKED, MERGED_INTO, WITHDRAWN);
		after(ACCEPTANCE, ACCEPTED_EXCELLENT, ACCEPTED_QUALIFIED, RECTIFY_REACCEPT, UNQUALIFIED, SUSPENDED, TERMINATED,
				REVOKED, WITHDRAWN);
		after(RECTIFY_REACCEPT, ACCEPTANCE, SUSPENDED, TERMINATED, REVOKED, WITHDRAWN);
		after(ACCEPTED_EXCELLENT, REVOKED, FINAL_ACCEPTANCE_DUE);
		after(ACCEPTED_QUALIFIED, REVOKED, FINAL_ACCEPTANCE_DUE);
		after(SUSPENDED, TERMINATED, REVOKED, MERGED_INTO, WITHDRAWN);
	}

	private StatusRules() {
	}

	static boolean allows(ProjectStatus from, ProjectStatus to) {
		return NEXT.getOrDefault(from, Set.of()).contains(to);
	}

	/**
	 * Whether the hospital gives up by itself; from the first inspection on, and while a
	 * project rests, only the authority lets it go.
	 */
	static boolean isGivenUp(ProjectStatus from) {
		return allows(from, WITHDRAWN) && !LET_GO.contains(from);
	}

	private static void after(ProjectStatus from, ProjectStatus first, ProjectStatus... others) {
		NEXT.put(from, EnumSet.of(first, others));
	}

}

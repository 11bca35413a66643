package cn.denggao.approval.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.RoundBoard;

/**
 * One bar of the funnel: how many applications have come at least so far.
 *
 * @param key message key
 * @param percent share of all applications
 */
record StageLine(String key, long count, long percent) {

	private static final Set<ProjectStatus> BEFORE = EnumSet.of(ProjectStatus.DRAFT, ProjectStatus.LAPSED);

	private static final Set<ProjectStatus> FORMAL = EnumSet.of(ProjectStatus.SUBMITTED,
			ProjectStatus.FORMAL_REVIEW_COUNTY, ProjectStatus.FORMAL_REVIEW_CITY, ProjectStatus.FORMAL_REVIEW_PROVINCE,
			ProjectStatus.RETURNED, ProjectStatus.REJECTED);

	private static final Set<ProjectStatus> REVIEW = EnumSet.of(ProjectStatus.RECOMMENDED, ProjectStatus.UNDER_REVIEW);

	private static final Set<ProjectStatus> RANKED = EnumSet.of(ProjectStatus.RANKED, ProjectStatus.RESERVE,
			ProjectStatus.NOT_SELECTED, ProjectStatus.WITHDRAWN);

	private static final Set<ProjectStatus> LISTED = EnumSet.of(ProjectStatus.SHORTLISTED, ProjectStatus.IN_NOTICE,
			ProjectStatus.OBJECTION_PENDING);

	/** From all handed in to those approved. */
	static List<StageLine> of(RoundBoard board) {
		long listed = in(board, LISTED);
		long ranked = in(board, RANKED);
		long review = in(board, REVIEW);
		long formal = in(board, FORMAL);
		long approved = board.applications() - listed - ranked - review - formal - in(board, BEFORE);
		long all = Math.max(1, board.applications());
		return Stream
			.of(new StageLine("approval.stage.submitted", approved + listed + ranked + review + formal, 0),
					new StageLine("approval.stage.recommended", approved + listed + ranked + review, 0),
					new StageLine("approval.stage.reviewed", approved + listed + ranked, 0),
					new StageLine("approval.stage.listed", approved + listed, 0),
					new StageLine("approval.stage.approved", approved, 0))
			.map(line -> new StageLine(line.key, line.count, line.count * 100 / all))
			.toList();
	}

	private static long in(RoundBoard board, Set<ProjectStatus> statuses) {
		return statuses.stream().mapToLong(status -> board.counts().getOrDefault(status, 0L)).sum();
	}

}

package cn.denggao.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.denggao.programme.RoundSummary;

/**
 * What a round's and its programme's own numbers allow to be approved (R003-03…08, domain
 * §5.8).
 */
public interface ApprovalBounds {

	/**
	 * Every number that this round's approvals count on, as if those listed were
	 * approved, too.
	 */
	List<BoundCount> counts(RoundSummary round, Collection<ProjectId> list);

	/**
	 * Refuses by name if approving these goes beyond an upper end that binds; takes the
	 * category's count, so that two rounds are approved one after the other. The database
	 * refuses the same, whoever writes.
	 */
	void requireRoom(RoundSummary round, Collection<ProjectId> list);

	/**
	 * The numbers of the round, its category and its programme that each of these must
	 * not go beyond.
	 */
	Map<ProjectId, List<BoundPlace>> places(RoundSummary round, Collection<ProjectId> projects);

	/**
	 * What counts in the other rounds of the category that the same authority decides.
	 */
	ApprovedElsewhere elsewhere(RoundSummary round);

}

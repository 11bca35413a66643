package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What is filed about a month's dispatch meeting.
 *
 * @param chairLogin account of the chair, if it is a principal of the hospital; else null
 * @param chair name of the chair
 */
public record DispatchMinutes(LocalDate heldOn, String chairLogin, String chair, String attendees, int itemsReviewed,
		String problems, List<DispatchDecision> decisions) {

	public DispatchMinutes {
		decisions = List.copyOf(decisions);
	}

	DispatchMinutes chairedBy(String name) {
		return new DispatchMinutes(heldOn, chairLogin, name, attendees, itemsReviewed, problems, decisions);
	}

}

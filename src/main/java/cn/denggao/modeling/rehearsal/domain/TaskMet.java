package cn.denggao.modeling.rehearsal.domain;

import java.time.Instant;
import java.util.List;

/**
 * A task that the path came by.
 *
 * @param form id of its form, or null if it is done on a page
 * @param groups candidate groups of the case, and candidates by login
 * @param holders how many people can take it
 * @param due or null
 * @param byAssumption whether the role itself follows from something assumed
 * @param answered whether the form's own use case took an answer in the rehearsal
 */
public record TaskMet(String form, List<String> groups, int holders, Instant due, boolean answered,
		boolean byAssumption) {

	public TaskMet withAnswer() {
		return new TaskMet(form, groups, holders, due, true, byAssumption);
	}

}

package cn.denggao.programme;

import java.util.List;

/** Reads what programmes promise in numbers (R000-22…25). */
public interface ProgrammeTargets {

	/** All programmes, by name. */
	List<ProgrammePlan> all();

	/** What a programme promises over its categories. */
	List<ProgrammeGoal> goals(String programme);

	/** One category, else not found. */
	CategoryTarget of(String programme, String category);

}

package cn.denggao.application.domain;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The decision table of conditions for applying. */
public interface EligibilityTable {

	/** Name of the table. */
	String KEY = "eligibility";

	/**
	 * Asks the version a round froze, else the newest.
	 * @param owners whose own table comes before the shared one
	 */
	Answer ask(OptionalInt frozen, List<String> owners, Map<String, Object> facts);

	/**
	 * The table's version, and its rules that say anything for or against applying.
	 */
	record Answer(int version, List<Rule> rules) {

		/** Everything the table finds. */
		List<Finding> findings() {
			return rules.stream().filter(Rule::hit).map(Rule::finding).toList();
		}

	}

	/**
	 * A rule as it stood in the table when it was asked.
	 *
	 * @param words what the hospital is told of it, empty if nothing is written
	 * @param tested the facts it looks at
	 * @param hit whether it speaks against this application
	 */
	record Rule(Finding finding, String words, List<Tested> tested, boolean hit) {
	}

	/**
	 * A fact that a rule looks at.
	 *
	 * @param fact its name among the inputs
	 * @param label what the table calls it
	 */
	record Tested(String fact, String label) {
	}

	/**
	 * One finding.
	 *
	 * @param code named in messages as {@code application.finding.*}, unless an
	 * administrator has added it
	 */
	record Finding(String code, boolean refuses) {
	}

}

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

	/** Everything the table finds, with its version. */
	record Answer(int version, List<Finding> findings) {
	}

	/**
	 * One finding.
	 *
	 * @param code named in messages as {@code application.finding.*}
	 */
	record Finding(String code, boolean refuses) {
	}

}

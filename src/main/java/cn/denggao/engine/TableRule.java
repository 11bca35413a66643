package cn.denggao.engine;

import java.util.List;
import java.util.Map;

/**
 * One row of a decision table, for whoever has to be told by which it was decided.
 *
 * @param words what is written beside the row, empty if nothing is
 * @param tested the inputs the row looks at
 * @param outputs what it decides, by name; of a row that is not hit as it is written,
 * texts without their quotes
 */
public record TableRule(String words, List<Tested> tested, Map<String, String> outputs, boolean hit) {

	/**
	 * An input that a row looks at.
	 *
	 * @param input its name
	 * @param label what the table calls it
	 */
	public record Tested(String input, String label) {
	}

}

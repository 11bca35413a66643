package cn.denggao.programme;

import java.util.List;

/**
 * Something in a rubric's text that is refused or should be looked at.
 *
 * @param error whether it keeps the rubric from being kept
 * @param key of the sentence
 */
public record RubricFlaw(boolean error, Place place, String key, List<String> arguments) {

	public RubricFlaw {
		arguments = List.copyOf(arguments);
	}

	/**
	 * Where in the rubric.
	 *
	 * @param id number of the section, {@code 2}, section and item, {@code 2.3}, or veto,
	 * {@code V1}; empty for the whole
	 * @param key of the words that name it, or null for the whole
	 */
	public record Place(String id, String key, List<String> arguments) {
	}

}

package cn.denggao.application.domain.renewal;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;

/**
 * Parts what stands in a section of one form into what the same section of another form
 * asks for, too, and what it does not. Fields are the same if their codes are; a half
 * typed value stays where the kind of value is the same.
 */
final class Fit {

	private final Map<String, String> kept = new HashMap<>();

	private final Map<String, String> left = new HashMap<>();

	/**
	 * Parts values.
	 * @param now null if the form no longer has the section
	 */
	Fit(FormSection old, FormSection now, Map<String, String> values) {
		var before = old.entered();
		var after = (now == null) ? Map.<String, FormField>of() : now.entered();
		values.forEach((key, value) -> {
			if (before.containsKey(key) && !value.isBlank()) {
				(fits(before.get(key), after.get(key), value) ? kept : left).put(key, value);
			}
		});
	}

	private static boolean fits(FormField before, FormField after, String value) {
		if (after == null) {
			return false;
		}
		boolean half = before.type() == after.type() && after.type() != FormField.Type.CHOICE;
		return half || after.takes(value);
	}

	/** What the other form asks for, too. */
	Map<String, String> kept() {
		return kept;
	}

	/** What it does not ask for. */
	Map<String, String> left() {
		return left;
	}

}

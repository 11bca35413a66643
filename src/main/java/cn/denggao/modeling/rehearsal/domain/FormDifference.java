package cn.denggao.modeling.rehearsal.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.modeling.rehearsal.domain.DrawnForm.Field;

/**
 * What is different in a form, each in a sentence, for those who are filling it in.
 *
 * @param key of the sentence
 * @param arguments labels of fields and options
 * @param isFelt whether somebody who is filling in the form has to do something else than
 * before
 */
public record FormDifference(String key, List<String> arguments, boolean isFelt) {

	private static final String PREFIX = "modeling.effects.";

	/** The draft beside what is live. */
	static List<FormDifference> between(byte[] live, byte[] draft) {
		var before = DrawnForm.of(live);
		var after = DrawnForm.of(draft);
		var all = new ArrayList<FormDifference>();
		before.fields().forEach((key, field) -> {
			if (!after.fields().containsKey(key)) {
				all.add(felt("gone", field.label()));
			}
		});
		after.fields().forEach((key, field) -> compare(before.fields().get(key), field, all));
		if (all.isEmpty() && !before.beside().equals(after.beside())) {
			all.add(told("beside"));
		}
		return all;
	}

	private static void compare(Field before, Field after, List<FormDifference> all) {
		if (before == null) {
			all.add(after.required() ? felt("new-required", after.label()) : told("new", after.label()));
			return;
		}
		if (!before.label().equals(after.label())) {
			all.add(told("renamed", before.label(), after.label()));
		}
		if (!before.type().equals(after.type()) || before.isOpen() != after.isOpen()) {
			all.add(felt("other-type", after.label()));
		}
		if (before.required() != after.required()) {
			all.add(after.required() ? felt("required", after.label()) : told("optional", after.label()));
		}
		if (!before.limits().equals(after.limits())) {
			all.add(felt("limits", after.label()));
		}
		if (!before.hidden().equals(after.hidden())) {
			all.add(felt("shown-when", after.label()));
		}
		options(before, after, all);
	}

	private static void options(Field before, Field after, List<FormDifference> all) {
		rest(before.options(), after.options())
			.forEach((value, label) -> all.add(felt("option-gone", after.label(), label)));
		rest(after.options(), before.options())
			.forEach((value, label) -> all.add(told("option-new", after.label(), label)));
		before.options().forEach((value, label) -> {
			var now = after.options().getOrDefault(value, label);
			if (!now.equals(label)) {
				all.add(told("option-renamed", after.label(), label, now));
			}
		});
	}

	private static Map<String, String> rest(Map<String, String> all, Map<String, String> known) {
		var rest = new LinkedHashMap<>(all);
		rest.keySet().removeAll(known.keySet());
		return rest;
	}

	private static FormDifference felt(String what, String... arguments) {
		return new FormDifference(PREFIX + what, Arrays.asList(arguments), true);
	}

	private static FormDifference told(String what, String... arguments) {
		return new FormDifference(PREFIX + what, Arrays.asList(arguments), false);
	}

}

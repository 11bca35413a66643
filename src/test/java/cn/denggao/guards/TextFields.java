package cn.denggao.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The fields of one template into which somebody types text. */
final class TextFields {

	private static final Pattern TAG = Pattern.compile("<(?:input|textarea)\\b(?:[^<>\"]|\"[^\"]*\")*>");

	private static final Pattern CALL = Pattern.compile("~\\{fragments/forms :: (?:text|textarea)\\((.*?)\\)}\"");

	private static final Pattern NOT_TYPED = Pattern
		.compile("\\b(?:type=['\"](?!text|password|search)[a-z-]+['\"]|hidden\\b)");

	private static final Pattern NAME = Pattern.compile("\\bname=[\"']([^\"']*)[\"']");

	private static final Pattern LIMIT = Pattern.compile("\\b(?:max|maxlength)=[\"']?(\\d+|\\$\\{[^}]*})");

	private TextFields() {
	}

	static List<Field> of(String template) {
		var fields = new ArrayList<Field>();
		List.of(TAG, CALL).forEach(pattern -> pattern.matcher(template).results().forEach(found -> {
			if (!NOT_TYPED.matcher(found.group()).find()) {
				fields.add(new Field(part(NAME, found.group()), part(LIMIT, found.group())));
			}
		}));
		return fields;
	}

	private static String part(Pattern pattern, String source) {
		return pattern.matcher(source).results().findFirst().map(found -> found.group(1)).orElse("");
	}

	/**
	 * A field.
	 *
	 * @param limit most characters as written; empty where there is none
	 */
	record Field(String name, String limit) {

		boolean isNumeric() {
			return limit.matches("\\d+");
		}

		int most() {
			return Integer.parseInt(limit);
		}

	}

}

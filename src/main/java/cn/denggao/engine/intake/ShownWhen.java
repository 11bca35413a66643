package cn.denggao.engine.intake;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The answers one of which makes a field appear. Forms say it the other way round, as
 * {@code =decision != "RETURN" and grade != "POOR"}, which hides the field.
 *
 * @param isUnderstood whether the condition has that shape; a field under any other is
 * taken when it comes, and whether it may be missing is for the use case to say
 */
record ShownWhen(Set<Answer> any, boolean isUnderstood) {

	private static final Pattern UNEQUAL = Pattern.compile("(\\w+) != \"([\\w-]+)\"");

	private static final Pattern ALL_UNEQUAL = Pattern.compile("=" + UNEQUAL + "( and " + UNEQUAL + ")*");

	static ShownWhen of(String hide) {
		var answers = UNEQUAL.matcher(hide).results().map(Answer::of).collect(Collectors.toUnmodifiableSet());
		return new ShownWhen(answers, hide.isEmpty() || ALL_UNEQUAL.matcher(hide).matches());
	}

	boolean holdsFor(Map<String, String> answers) {
		return any.isEmpty() || !isUnderstood
				|| any.stream().anyMatch(each -> each.value().equals(answers.get(each.key())));
	}

	/** One answer to one field. */
	record Answer(String key, String value) {

		static Answer of(MatchResult unequal) {
			return new Answer(unequal.group(1), unequal.group(2));
		}

	}

}

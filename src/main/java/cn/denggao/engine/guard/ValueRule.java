package cn.denggao.engine.guard;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The kinds of value that the closed lists speak of. All are judged as the engine reads
 * them, and none may have blanks around it unless the engine cuts them off.
 */
enum ValueRule implements TextRule {

	/** Of an element. */
	ID(Words.NO_WORD_OF_BROWSERS, "[A-Za-z_][A-Za-z0-9_.-]{0,99}"),
	/** Of a process, a decision or a form: equal to its file's name. */
	KEY(Words.NO_WORD_OF_BROWSERS, "[a-z][a-z0-9-]{0,80}"),
	/** Of a process variable. */
	VARIABLE(Words.NO_WORD_OF_BROWSERS, "[a-z][A-Za-z0-9_]{0,60}"), FLAG("true|false"),
	NUMBER("-?[0-9]{1,6}(\\.[0-9]{1,12})?"), COUNT("[0-9]{1,5}"), TAG("[A-Za-z0-9][A-Za-z0-9._ -]{0,60}"),
	ADDRESS("[A-Za-z][A-Za-z0-9:/._#-]{0,200}"),
	/** A time to live. */
	PERIOD("P[1-9][0-9]{0,4}D|[1-9][0-9]{0,4}"), COLOUR("#[0-9A-Fa-f]{6}|[a-z]{3,20}"),
	FORMAL("([A-Za-z][A-Za-z0-9_-]*:)?tFormalExpression"),
	/** Of a message or an error: module and what has happened. */
	MESSAGE("[a-z]{2,40}\\.([A-Z][a-z0-9]{0,40}){1,8}"),
	/** Retries of a job, at least a minute apart and at most a day. */
	RETRY("R[1-9][0-9]?/PT([1-9][0-9]{0,2}M|([1-9]|1[0-9]|2[0-4])H)"), PAGE("embedded:/embed/task\\.html"),
	PROPERTY("denggao:(milestone|visibility|workingDays|notice|sentence)"),
	/** Roles, or the role that a variable names, or its leader. */
	ROLES("(" + Words.ROLE + ")(," + Words.ROLE + "){0,9}"),
	/** The key of a called case. */
	CASE("[#$]\\{execution\\.processBusinessKey}|" + Words.VARIABLE),
	/** Of a called process. */
	VERSION("[1-9][0-9]{0,5}|" + Words.VARIABLE),

	/** What people read: the engine would run an expression in it. */
	WORDS {
		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return fault(value).equals(super.fault(value));
		}

		@Override
		public String fault(String value) {
			return ReadableText.fault(value, ReadableText.LONGEST).orElseGet(() -> super.fault(value));
		}
	},
	/** Of a step or of what it stands in, as lists show it. */
	NAME {
		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return fault(value).equals(super.fault(value));
		}

		@Override
		public String fault(String value) {
			return ReadableText.fault(value, ReadableText.LONGEST_NAME).orElseGet(() -> super.fault(value));
		}
	},
	/** A delegate. */
	BEAN {
		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return Juel.parse(value, limits.expression()).filter(Juel::isName).isPresent();
		}
	},
	/** A timer or a date due. */
	DATE {
		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return Juel.parse(value, limits.expression()).filter(Juel::isName).isPresent();
		}
	},
	CONDITION {
		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return Juel.parse(value.strip(), limits.expression()).filter(Juel::isQuestion).isPresent();
		}
	},
	CARDINALITY {
		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return COUNT.accepts(value, limits) ? isFewEnough(value, limits)
					: Juel.parse(value, limits.expression()).filter(Juel::isName).isPresent();
		}
	},
	/** A cell of a decision table: read as FEEL later. */
	ENTRY {
		@Override
		public boolean accepts(String value, GuardLimits limits) {
			return value.length() <= limits.expression();
		}
	};

	private final Pattern pattern;

	ValueRule(String... patterns) {
		this.pattern = Pattern.compile(String.join("", patterns));
	}

	@Override
	public boolean accepts(String value, GuardLimits limits) {
		return pattern.matcher(value).matches();
	}

	@Override
	public String fault(String value) {
		return "value-" + name().toLowerCase(Locale.ROOT);
	}

	/** An example. */
	@Override
	public String expected() {
		return switch (this) {
			case BEAN -> "${closeRoundDelegate}";
			case CARDINALITY -> "${panelSize}";
			case CASE -> "${execution.processBusinessKey}";
			case CONDITION -> "${panelSize >= 3}";
			case DATE -> "${dueAt}";
			case ROLES -> "${reviewerRole}";
			case VERSION -> "${reviewVersion}";
			default -> "";
		};
	}

	private static boolean isFewEnough(String value, GuardLimits limits) {
		var number = Integer.parseInt(value);
		return number > 0 && number <= limits.instances();
	}

	/** Pieces of patterns. */
	private static final class Words {

		/** What every object of a browser has by that name. */
		static final String NO_WORD_OF_BROWSERS = "(?!(__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf"
				+ "|propertyIsEnumerable|toLocaleString|toString|valueOf)$)";

		static final String VARIABLE = "\\$\\{[a-z][A-Za-z0-9_]{0,60}}";

		static final String ROLE = "([a-z][a-z-]{1,40}|" + VARIABLE + "(-leader)?)";

	}

}

package cn.denggao.kernel;

import java.util.Optional;

/**
 * A rule says no. Carries a message key and its arguments, and the field it concerns if
 * there is one; the edges of the system turn it into a sentence and a 4xx status.
 */
public class Refused extends RuntimeException {

	private final Kind kind;

	private final String key;

	private final transient Object[] arguments;

	private final String field;

	protected Refused(Kind kind, String field, String key, Object... arguments) {
		super(key);
		this.kind = kind;
		this.field = field;
		this.key = key;
		this.arguments = arguments.clone();
	}

	/** A rule of the programme or of plain sense is broken (422). */
	public static Refused because(String key, Object... arguments) {
		return new Refused(Kind.RULE, null, key, arguments);
	}

	/** What was typed into this field cannot be accepted (422). */
	public static Refused at(String field, String key, Object... arguments) {
		return new Refused(Kind.RULE, field, key, arguments);
	}

	/** Somebody else was faster, or the step is over (409). */
	public static Refused tooLate(String key, Object... arguments) {
		return new Refused(Kind.CONFLICT, null, key, arguments);
	}

	/** Missing or not to be seen, which look the same (404). */
	public static Refused notFound() {
		return new Refused(Kind.NOT_FOUND, null, "kernel.not-found");
	}

	public Kind kind() {
		return kind;
	}

	public String key() {
		return key;
	}

	public Object[] arguments() {
		return arguments.clone();
	}

	public Optional<String> field() {
		return Optional.ofNullable(field);
	}

	/** How the refusal is answered: 422, 409 or 404. */
	public enum Kind {

		RULE(422), CONFLICT(409), NOT_FOUND(404);

		private final int status;

		Kind(int status) {
			this.status = status;
		}

		public int status() {
			return status;
		}

	}

}

package cn.denggao;

/**
 * Something outside the program keeps it from starting; named by the key of a sentence
 * that says what, why and how to mend it.
 */
class CannotStart extends RuntimeException {

	private final String reason;

	private final transient Object[] arguments;

	CannotStart(String reason, Throwable cause, Object... arguments) {
		super(StartUpTexts.what(reason, arguments), cause);
		this.reason = reason;
		this.arguments = arguments.clone();
	}

	String reason() {
		return reason;
	}

	Object[] arguments() {
		return arguments.clone();
	}

}

package cn.denggao.modeling.migration.domain;

import java.util.List;

/** A case cannot be moved now; says why by a message key. */
public class CaseNotMoved extends RuntimeException {

	private final String key;

	private final transient List<String> arguments;

	private final boolean passing;

	private CaseNotMoved(String key, List<String> arguments, boolean passing, Throwable cause) {
		super(key, cause);
		this.key = key;
		this.arguments = List.copyOf(arguments);
		this.passing = passing;
	}

	/** These steps have no place in the new version. */
	public static CaseNotMoved noPlaceFor(List<String> steps, Throwable cause) {
		return new CaseNotMoved("modeling.migration.fault.no-place", List.of(String.join("、", steps)), false, cause);
	}

	/** Something in the case has failed and must be mended first. */
	public static CaseNotMoved troubled() {
		return new CaseNotMoved("modeling.migration.fault.troubled", List.of(), false, null);
	}

	/** Somebody acted on the case at the same instant; it is tried again by itself. */
	public static CaseNotMoved busy(Throwable cause) {
		return new CaseNotMoved("modeling.migration.fault.busy", List.of(), true, cause);
	}

	/** The engine refuses for a reason that has no sentence of its own. */
	public static CaseNotMoved refused(Throwable cause) {
		return new CaseNotMoved("modeling.migration.fault.refused", List.of(), false, cause);
	}

	/** Something of the program failed; it is tried again by itself. */
	public static CaseNotMoved broken(Throwable cause) {
		return new CaseNotMoved("modeling.migration.fault.broken", List.of(), true, cause);
	}

	/** Whether whoever reads the sentence needs the log to understand it. */
	boolean isUnexplained() {
		return key.endsWith(".refused") || key.endsWith(".broken");
	}

	public String key() {
		return key;
	}

	public List<String> arguments() {
		return arguments;
	}

	/** Whether only somebody's acting on it at the same instant stood in the way. */
	boolean isBusy() {
		return key.endsWith(".busy");
	}

	boolean isPassing() {
		return passing;
	}

}

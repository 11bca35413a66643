package cn.denggao.audit;

import java.util.List;
import java.util.Map;

/** Writes the audit trail. */
public interface AuditTrail {

	/**
	 * Adds one entry about the acting person to the subject's chain, in the acting
	 * transaction; without one it fails.
	 * @param action {@code <module>.<past participle>}, e.g.
	 * {@code approval.list-confirmed}
	 * @param facts few, plain and not secret; a key that names a password or a score is
	 * refused
	 */
	void record(String action, Subject subject, Map<String, ?> facts);

	/** The same as the act of the program itself, whoever's request it was done in. */
	default void recordOwn(String action, Subject subject, Map<String, ?> facts) {
		record(action, subject, facts);
	}

	/** The same for many subjects at once, one entry in the chain of each. */
	default void recordAll(String action, Map<Subject, ? extends Map<String, ?>> facts) {
		facts.forEach((subject, each) -> record(action, subject, each));
	}

	/** The same several times over in the chain of one subject, in this order. */
	default void recordEach(String action, Subject subject, List<? extends Map<String, ?>> facts) {
		facts.forEach(each -> record(action, subject, each));
	}

}

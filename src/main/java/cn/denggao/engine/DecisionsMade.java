package cn.denggao.engine;

import java.util.List;
import java.util.Map;

/**
 * The grounds on which a decision table was asked, told by the module that asks it, so
 * that another table can be asked on the same.
 */
public interface DecisionsMade {

	/** Key of the table. */
	String table();

	/** Whether the grounds tell what a panel found: they are counted, never shown. */
	default boolean isConfidential() {
		return false;
	}

	/**
	 * Whether nobody kept the grounds, so that they are found out anew, as they are
	 * today.
	 */
	default boolean isFoundAnew() {
		return false;
	}

	/** The newest first. */
	List<Made> newest(int atMost);

	/**
	 * One decision.
	 *
	 * @param code official code of the case
	 * @param inputs texts, numbers, truth values or null, by name
	 */
	record Made(String code, Map<String, Object> inputs) {
	}

}

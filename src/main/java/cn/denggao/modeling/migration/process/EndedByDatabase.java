package cn.denggao.modeling.migration.process;

import java.sql.SQLException;
import java.util.List;

import org.springframework.core.NestedExceptionUtils;

/** Tells whether the database ended a transaction that stood in others' way. */
final class EndedByDatabase {

	/**
	 * SQL states: rolled back to resolve a deadlock or a conflict, waited too long for a
	 * lock, took too long.
	 */
	private static final List<String> STATES = List.of("40", "55P03", "57014");

	private EndedByDatabase() {
	}

	static boolean isCauseOf(RuntimeException failure) {
		return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
				&& cause.getSQLState() != null && STATES.stream().anyMatch(cause.getSQLState()::startsWith);
	}

}

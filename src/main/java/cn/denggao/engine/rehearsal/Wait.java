package cn.denggao.engine.rehearsal;

import java.time.Instant;
import java.util.Set;

/**
 * Something a sandboxed case waits for.
 *
 * @param id of the task, job or execution, as the kind says
 * @param element where it waits, or the event that would begin
 * @param name of the message, or the form of a task, or null
 * @param due when a task or timer is due, or null
 * @param groups candidate groups of a task, as narrowed to the case
 * @param logins candidates of a task by name
 */
public record Wait(Kind kind, String id, String element, String name, Instant due, Set<String> groups,
		Set<String> logins) {

	/** What a case may wait for. */
	public enum Kind {

		/** Somebody has to do something. */
		TASK,
		/** A message. */
		MESSAGE,
		/** A date. */
		TIMER,
		/** The engine's own next job, which needs nobody. */
		JOB,
		/** A called process, which counts as one step. */
		CALL

	}

}

package cn.denggao.engine.rehearsal;

import java.util.Map;
import java.util.Optional;

/** Is told what happens in a sandboxed case, and may decide what follows. */
public interface Probe {

	/** A token comes to an element. */
	void entered(String element);

	/** A token follows a flow. */
	void taken(String flow);

	/**
	 * A delegate has done its work or has refused.
	 * @param variables what the step can see now
	 * @return variables that are to be taken instead, as if the delegate had set them
	 */
	Map<String, Object> worked(String element, Optional<RuntimeException> refusal, Map<String, Object> variables);

	/**
	 * A process is called; it is not begun, but counts as one step.
	 * @param fault why it could not be found, if it could not
	 */
	Called called(String element, Optional<RuntimeException> fault, Map<String, Object> variables);

	/** The case ends with an error that whoever called it would catch. */
	void endedBy(String element, String errorCode);

	/**
	 * How a called process comes back.
	 *
	 * @param error code of the error it ends with, or null
	 */
	record Called(Map<String, Object> results, String error) {

	}

}

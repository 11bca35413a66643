package cn.denggao.tracking.domain;

import java.util.List;
import java.util.Set;

/** The deployed diagrams, for colouring. */
public interface Diagrams {

	/** The diagram as BPMN XML. */
	String xml(String definitionId);

	/**
	 * All versions of a process, the newest first; none if there is no such process.
	 * @param owner the province or programme whose own they are, null for the shared ones
	 */
	List<Version> versions(String process, String owner);

	/** Every step, event and gateway that is drawn, in the order of the file. */
	List<Drawn> drawn(String definitionId);

	/** The name of the process in Chinese, as drawn. */
	String name(String definitionId);

	/**
	 * The tasks, waits, calls and ends that can come next after these elements, looking
	 * through gateways and service tasks.
	 */
	Set<String> after(String definitionId, Set<String> current);

	/** One deployed version: the engine's id of it and its number. */
	record Version(String definitionId, int number) {
	}

	/**
	 * One element.
	 *
	 * @param label its name, or its id where it has none
	 * @param type BPMN name of its kind, e.g. {@code userTask}
	 * @param lasting whether a case can stay there
	 * @param shown whether the projection knows of it
	 */
	record Drawn(String id, String label, String type, boolean lasting, boolean shown) {
	}

}

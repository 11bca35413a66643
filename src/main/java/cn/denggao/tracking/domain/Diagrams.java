package cn.denggao.tracking.domain;

import java.util.Set;

/** The deployed diagrams, for colouring. */
public interface Diagrams {

	/** The diagram as BPMN XML. */
	String xml(String definitionId);

	/** The name of the process in Chinese, as drawn. */
	String name(String definitionId);

	/**
	 * The tasks, waits, calls and ends that can come next after these elements, looking
	 * through gateways and service tasks.
	 */
	Set<String> after(String definitionId, Set<String> current);

}

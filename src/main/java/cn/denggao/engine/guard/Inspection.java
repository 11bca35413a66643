package cn.denggao.engine.guard;

import java.util.List;
import java.util.Set;

/** Judges a diagram, a decision table or a form by its content alone. */
public interface Inspection {

	/**
	 * What is wrong with the file, in the order of its lines; empty if nothing is. Never
	 * fails, whatever the bytes are.
	 * @param name resource name, e.g. {@code processes/review/review-stage.bpmn}
	 */
	default List<Finding> inspect(String name, byte[] content) {
		return inspect(name, content, Set.of(), null);
	}

	/**
	 * The same for a file that will not be deployed alone, or not for all.
	 * @param coming ids of forms that will be there then
	 * @param owner who will own it; null is everybody
	 */
	List<Finding> inspect(String name, byte[] content, Set<String> coming, String owner);

}

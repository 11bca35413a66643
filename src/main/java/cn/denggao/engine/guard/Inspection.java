package cn.denggao.engine.guard;

import java.util.List;

/** Judges a diagram, a decision table or a form by its content alone. */
public interface Inspection {

	/**
	 * What is wrong with the file, in the order of its lines; empty if nothing is. Never
	 * fails, whatever the bytes are.
	 * @param name resource name, e.g. {@code processes/review/review-stage.bpmn}
	 */
	List<Finding> inspect(String name, byte[] content);

}

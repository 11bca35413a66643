package cn.denggao.engine;

import java.util.Optional;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * A text that an administrator enters beside a step while drawing, and that its delegate
 * reads. The guard refuses what does not have the shape.
 *
 * @param name as in the diagram, e.g. {@code denggao:sentence}
 * @param shape what the text must match
 */
public record DrawnField(String name, Pattern shape, boolean required) {

	/** Working days until a step is due; the one field that user tasks have too. */
	public static final DrawnField WORKING_DAYS = new DrawnField("denggao:workingDays",
			Pattern.compile("[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|250"), false);

	/** What is drawn at the element where the execution is. */
	public Optional<String> find(DelegateExecution execution) {
		return Optional.ofNullable((String) ((ExecutionEntity) execution).getActivity().getProperty(name));
	}

	/** The same of a field that the guard demands. */
	public String in(DelegateExecution execution) {
		return find(execution).orElseThrow(() -> new MissingProcessVariable(name));
	}

}

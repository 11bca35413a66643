package cn.denggao.engine;

import java.util.Optional;

/**
 * A token entered or left an element of a diagram.
 *
 * @param instance process instance
 * @param businessKey key of that instance
 * @param project id of the project concerned, if any
 * @param round id of the round concerned, if any
 * @param occurrence names this one visit of the element
 * @param milestone milestone code drawn on the element, or null
 * @param visibility HOSPITAL, PUBLIC or INTERNAL as drawn, or null
 */
public record TokenMoved(Kind kind, String process, String definitionId, String instance, String businessKey,
		String project, String round, String element, String label, String elementType, String occurrence,
		String milestone, String visibility) {

	/** What happened to the token. */
	public enum Kind {

		ENTERED, LEFT, CANCELLED

	}

	public Optional<String> projectId() {
		return Optional.ofNullable(project);
	}

	public Optional<String> milestoneCode() {
		return Optional.ofNullable(milestone);
	}

	public boolean isInternal() {
		return "INTERNAL".equals(visibility);
	}

}

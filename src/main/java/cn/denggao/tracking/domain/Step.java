package cn.denggao.tracking.domain;

import java.time.Instant;

/**
 * One visit of one element.
 *
 * @param office organisation id of whoever did the task, or null
 */
public record Step(String process, String definitionId, String element, String label, String elementType,
		String milestone, String visibility, Instant entered, Instant left, boolean cancelled, String office) {

	public boolean isOpen() {
		return left == null;
	}

	/** The same visit as if it had not ended. */
	Step stillOpen() {
		return new Step(process, definitionId, element, label, elementType, milestone, visibility, entered, null, false,
				null);
	}

	/** Whether it stands in the timeline of the project's own people and offices. */
	public boolean isMilestone() {
		return milestone != null && !"INTERNAL".equals(visibility);
	}

	/** Done by a person: the name drawn for it says best what it was. */
	public boolean isTask() {
		return "userTask".equals(elementType);
	}

	/** Only waited: what came of it stands in the timeline by itself. */
	public boolean isPastWait() {
		return "intermediateCatchEvent".equals(elementType) && !isOpen();
	}

}

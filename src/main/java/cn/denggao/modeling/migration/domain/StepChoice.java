package cn.denggao.modeling.migration.domain;

/**
 * What was chosen for a step of the former version.
 *
 * @param present the step of the new version, or null where there is none
 */
public record StepChoice(String former, String present, Treatment treatment) {

	/** Whether somebody chose otherwise than to move at once to the same step. */
	boolean isOwn() {
		return treatment != Treatment.NOW || !former.equals(present);
	}
}

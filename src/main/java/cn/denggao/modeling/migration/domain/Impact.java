package cn.denggao.modeling.migration.domain;

import java.util.List;

/**
 * What a migration would do to the cases that run now.
 *
 * @param running cases on the former version
 * @param positions where they wait, the fullest first
 * @param steps every step at which a case waits or that has no equal place
 * @param places steps of the new version that may be chosen
 */
public record Impact(ProcessVersion from, ProcessVersion to, int running, List<Position> positions, List<Step> steps,
		List<DrawnStep> places) {

	/**
	 * Cases that wait at the same steps.
	 *
	 * @param troubled how many of them have something that failed
	 * @param fault message key of why such a case cannot be moved, or null
	 * @param detail argument of that message
	 */
	public record Position(List<DrawnStep> steps, int cases, int troubled, Treatment treatment, String fault,
			String detail) {
	}

	/**
	 * A step of the former version.
	 *
	 * @param present the step of the new version where it is found, or null
	 * @param match why: a key under {@code modeling.migration.match}
	 */
	public record Step(DrawnStep former, String present, String match, int cases, Treatment treatment) {
	}

	public int cases(Treatment treatment) {
		return positions.stream().filter(position -> position.treatment() == treatment).mapToInt(Position::cases).sum();
	}

	/** Whether a case that is to be moved at once cannot be. */
	public boolean isHindered() {
		return positions.stream()
			.anyMatch(position -> position.treatment() == Treatment.NOW && position.fault() != null);
	}

}

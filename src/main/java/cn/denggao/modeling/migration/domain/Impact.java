package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Objects;

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
	 * @param tried how many of them were moved on trial and taken back
	 * @param hindered those of them that cannot be moved although others can
	 * @param busy on how many of them somebody acted just then: nothing is known of them
	 * @param cutShort whether there was no time to try the others
	 */
	public record Position(List<DrawnStep> steps, int cases, int troubled, Treatment treatment, String fault,
			String detail, int tried, List<Hindered> hindered, int busy, boolean cutShort) {
	}

	/**
	 * One case that cannot be moved although others at the same steps can.
	 *
	 * @param code its official code, or its business key
	 * @param fault message key of the reason
	 * @param detail argument of that message
	 */
	public record Hindered(String code, String fault, String detail) {

		static Hindered of(String code, CaseNotMoved reason) {
			return new Hindered(code, reason.key(), String.join("、", reason.arguments()));
		}

	}

	/**
	 * A step of the former version.
	 *
	 * @param automatic the step of the new version where the engine finds it, or null
	 * @param reason why it is found there or nowhere: a key under
	 * {@code modeling.migration.match}
	 * @param present where it is to be found: as chosen, else as the engine finds it
	 */
	public record Step(DrawnStep former, String automatic, String reason, String present, int cases,
			Treatment treatment) {

		/** As the reason, or that somebody chose. */
		public String match() {
			return Objects.equals(automatic, present) ? reason : "by-hand";
		}

	}

	public int cases(Treatment treatment) {
		return positions.stream().filter(position -> position.treatment() == treatment).mapToInt(Position::cases).sum();
	}

	/** Whether a case that is to be moved at once cannot be. */
	public boolean isHindered() {
		return positions.stream()
			.anyMatch(position -> position.treatment() == Treatment.NOW
					&& (position.fault() != null || !position.hindered().isEmpty()));
	}

}

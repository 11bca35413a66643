package cn.denggao.modeling.rehearsal.domain;

/**
 * One way to fill in a form, given to what is live and to the draft.
 *
 * @param choices what was chosen, in words; empty if there is nothing to choose
 * @param live why the live form was refused, or null if it was accepted
 * @param draft the same of the draft
 * @param isTried false if there was no time for it
 */
public record TriedAnswer(String choices, String live, String draft, boolean isTried) {

	/** One for which there was no time. */
	public static TriedAnswer tooLate(String choices) {
		return new TriedAnswer(choices, null, null, false);
	}

	/**
	 * Whether the draft is refused where the live form is not, or the other way round.
	 */
	public boolean isChanged() {
		return (live == null) != (draft == null);
	}

}

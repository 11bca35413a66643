package cn.denggao.programme;

/**
 * A round judges by a rubric: by its own frozen version, or, as a draft, by the version
 * it will open with.
 *
 * @param stage what is judged
 */
public record RubricUse(RoundSummary round, Stage stage, Rubric.Ref rubric, RoundRules rules) {

	/** Whether the round takes a newer version when there is one. */
	public boolean isDraft() {
		return round.status() == RoundStatus.DRAFT;
	}

	/** What is judged by a rubric. */
	public enum Stage {

		REVIEW, MIDTERM, ACCEPTANCE

	}

}

package cn.denggao.programme;

/** Drafts the next round of a category from an earlier one. */
public interface RepeatingRound {

	/**
	 * A new draft with the same rules and dossier. Role {@code hc-decider} of the round.
	 * @param year the year applied for; the next batch if the category has opened one in
	 * that year
	 */
	RoundId repeat(RoundId like, int year, String title);

}

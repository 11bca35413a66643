package cn.denggao.modeling.rehearsal.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.modeling.domain.DraftSheet;

/**
 * What a draft of a decision table would have said where the table in force was asked.
 *
 * @param live number of the version in force
 * @param standing how it could be replayed, or why not
 * @param refusal first sentence of what is wrong with the draft, or empty
 * @param decisions how many were replayed
 * @param changed how many of them would come out differently; 0 if they are confidential
 * @param share of confidential ones how many about, else null
 * @param examples the first of those, none if they are confidential
 */
public record Replay(DraftSheet draft, int live, Standing standing, String refusal, int decisions, int changed,
		Share share, List<Change> examples) {

	public int same() {
		return decisions - changed;
	}

	/**
	 * How many confidential decisions would come out differently: an exact number would
	 * tell a score to whoever narrows the draft's limits down, and so would none or all.
	 */
	public enum Share {

		/** Quite a few, and quite a few would not. */
		SOME,
		/** Very few or nearly all, none and all among them: that is not told apart. */
		NOT_TOLD;

		static Share of(int changed, int decisions, int fewest) {
			return (changed < fewest || decisions - changed < fewest) ? NOT_TOLD : SOME;
		}

		public String messageKey() {
			return "modeling.replay.share." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

	}

	/** How far the past of a table is known. */
	public enum Standing {

		/** The inputs were kept beside each decision. */
		KEPT,
		/** The inputs are found out anew, as they are today. */
		FOUND_ANEW,
		/** The inputs tell what panels found: only numbers are told. */
		CONFIDENTIAL,
		/** So few confidential ones that even a number would tell. */
		TOO_FEW,
		/** The table was never asked, or nobody knows on what grounds. */
		NOTHING,
		/** The draft has errors. */
		WITH_ERRORS;

		public String messageKey() {
			return "modeling.replay." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		}

		public boolean isReplayed() {
			return this == KEPT || this == FOUND_ANEW || this == CONFIDENTIAL;
		}

	}

	/**
	 * A decision that would come out differently.
	 *
	 * @param code official code of the case
	 * @param inputs by label
	 */
	public record Change(String code, Map<String, String> inputs, Result before, Result after) {
	}

	/**
	 * What a table says.
	 *
	 * @param key of the sentence if there is no result, or null
	 * @param words one for each row that the hit policy lets through
	 */
	public record Result(String key, List<String> words) {
	}

}

package cn.denggao.programme.domain;

import java.util.Locale;

import cn.denggao.programme.RoundSummary;

/**
 * What somebody asks of the list of rounds.
 *
 * @param programme code, or empty for all
 * @param year of the rounds, or null for all
 * @param state a status; {@code DISCARDED} for discarded drafts, which are left out
 * otherwise; empty for all
 * @param words part of the title, or empty
 */
public record RoundQuery(String programme, Integer year, String state, String words) {

	public static final String DISCARDED = "DISCARDED";

	public RoundQuery {
		programme = text(programme);
		state = text(state);
		words = text(words);
	}

	/** Whether anything is asked at all. */
	public boolean isEmpty() {
		return programme.isEmpty() && year == null && state.isEmpty() && words.isEmpty();
	}

	/** Whether discarded drafts are asked for. */
	public boolean isForDiscarded() {
		return state.equals(DISCARDED);
	}

	boolean matches(RoundSummary round) {
		return (programme.isEmpty() || round.programmeCode().equals(programme))
				&& (year == null || round.year() == year) && (state.isEmpty() || round.state().equals(state))
				&& round.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
	}

	private static String text(String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}

package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.programme.EligibilityRules.Effect;

/**
 * One condition as it was judged, with the words and values of that day: kept with the
 * decision and never computed again.
 *
 * @param text the confirmed wording
 * @param seed the source's own sentence
 * @param hospital name of the partner hospital it was judged of; null for the one that
 * leads
 */
public record RuleLine(String rule, String text, String seed, String source, Effect effect, Outcome outcome,
		List<Reading> readings, String hospital) {

	/** The same, said of a partner. */
	RuleLine of(String partner) {
		return new RuleLine(rule, text, seed, source, effect, outcome, readings, partner);
	}

	/** Whether it keeps the application out. */
	public boolean keepsOut() {
		return effect == Effect.REQUIRED && (outcome == Outcome.FAILED || outcome == Outcome.UNKNOWN);
	}

}

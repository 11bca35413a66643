package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.programme.EligibilityRules.Effect;

/**
 * One condition as it was judged, with the words and values of that day: kept with the
 * decision and never computed again.
 *
 * @param text the confirmed wording
 * @param seed the source's own sentence
 */
public record RuleLine(String rule, String text, String seed, String source, Effect effect, Outcome outcome,
		List<Reading> readings) {

	/** Whether it keeps the application out. */
	public boolean keepsOut() {
		return effect == Effect.REQUIRED && (outcome == Outcome.FAILED || outcome == Outcome.UNKNOWN);
	}

}

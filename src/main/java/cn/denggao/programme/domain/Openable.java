package cn.denggao.programme.domain;

import java.time.Instant;

import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/**
 * Whether a round can be opened: the calendar is known as far as its rules reach, and its
 * numbers still fit, whatever its pack has come to say meanwhile, and the newest rubric
 * fits its form, and nothing is left open that an answer is needed for.
 */
@Component
class Openable {

	private final DraftChecks checks;

	private final RoundReach reach;

	Openable(DraftChecks checks, RoundReach reach) {
		this.checks = checks;
		this.reach = reach;
	}

	void require(Round round, RoundRules rules, Instant closesAt, Instant recommendationClosesAt) {
		reach.last(rules, closesAt, recommendationClosesAt);
		OpeningQuestions.requireAnswers(rules, round.decider().tier());
		if (round.hasOwnRules()) {
			checks.require(round, rules);
		}
		else {
			checks.requireForm(round, rules);
		}
	}

}

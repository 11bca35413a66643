package cn.denggao.programme.domain;

import java.util.Arrays;

/** By which it is known what somebody has seen of a draft before opening it. */
final class OpeningMark {

	private OpeningMark() {
	}

	/** Of dates, document, rules, form and indicators. */
	static String of(Round round) {
		return hash(contentOf(round), round.closesAt(), round.recommendationClosesAt(), round.documentNo(),
				round.proposedBy());
	}

	/** Of what the round is, whenever it opens. */
	static String contentOf(Round round) {
		return hash(round.title(), round.draftRules(), round.dossierTemplate(), round.indicators());
	}

	private static String hash(Object... parts) {
		return RulesText.hash(Arrays.toString(parts));
	}

}

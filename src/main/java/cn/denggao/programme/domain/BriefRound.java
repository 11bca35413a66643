package cn.denggao.programme.domain;

import java.time.Instant;
import java.util.UUID;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

/**
 * A round without the long texts of its draft, which nobody reads of many rounds at once.
 */
record BriefRound(UUID id, String programme, String category, String title, int year, RoundStatus status,
		String organisation, Level tier, Instant opensAt, Instant closesAt, Instant recommendationClosesAt) {

	static BriefRound of(Round round) {
		return new BriefRound(round.id().value(), round.programme(), round.category(), round.title(), round.year(),
				round.status(), round.organisation(), round.tier(), round.opensAt(), round.closesAt(),
				round.recommendationClosesAt());
	}

	RoundSummary summary(Categories.Names names) {
		return new RoundSummary(new RoundId(id), programme, names.programme(), category, names.category(), title, year,
				status, OrganisationId.of(organisation), tier, opensAt, closesAt, recommendationClosesAt);
	}

}

package cn.denggao.programme.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RoundSummary.Discard;

/**
 * A round without the long texts of its draft, which nobody reads of many rounds at once.
 */
record BriefRound(UUID id, String programme, String category, String title, int year, int batch, RoundStatus status,
		String organisation, Level tier, Instant opensAt, Instant closesAt, Instant recommendationClosesAt,
		String discardedBy, Instant discardedAt, String discardReason) {

	static BriefRound of(Round round) {
		var discard = Optional.ofNullable(round.discard());
		return new BriefRound(round.id().value(), round.programme(), round.category(), round.title(), round.year(),
				round.batch(), round.status(), round.organisation(), round.tier(), round.opensAt(), round.closesAt(),
				round.recommendationClosesAt(), discard.map(Discard::by).orElse(null),
				discard.map(Discard::at).orElse(null), discard.map(Discard::reason).orElse(null));
	}

	RoundSummary summary(Categories.Names names) {
		return new RoundSummary(new RoundId(id), programme, names.programme(), category, names.category(), title, year,
				batch, status, OrganisationId.of(organisation), tier, opensAt, closesAt, recommendationClosesAt,
				Discard.of(discardedBy, discardedAt, discardReason));
	}

}

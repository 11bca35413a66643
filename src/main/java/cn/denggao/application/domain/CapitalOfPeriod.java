package cn.denggao.application.domain;

import java.util.Collection;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.ShareCap;
import cn.denggao.programme.ShareScope;
import org.springframework.stereotype.Component;

/**
 * The capital's share over the plan period, which another round may have used up since
 * this one was ranked. The caller holds the category.
 */
@Component
class CapitalOfPeriod {

	private final RoundDirectory rounds;

	private final CapitalRows rows;

	CapitalOfPeriod(RoundDirectory rounds, CapitalRows rows) {
		this.rounds = rounds;
		this.rows = rows;
	}

	/** Refused if these would bring the capital beyond its share. */
	void require(RoundSummary round, Collection<ProjectId> list) {
		rounds.frozen(round.id())
			.map(RoundRules::ranking)
			.filter(ranking -> ranking.capitalScope() == ShareScope.PERIOD)
			.ifPresent(ranking -> ranking.capitalCap()
				.ifPresent(cap -> require(round, list, cap, ranking.slots().most())));
	}

	private void require(RoundSummary round, Collection<ProjectId> list, ShareCap cap, int slots) {
		var elsewhere = rows.elsewhere(round.id());
		int most = elsewhere.room(cap, slots);
		int now = rows.with(round.id(), list);
		if (now > most) {
			throw Refused.because("application.approved.capital-of-period", cap.percent(), elsewhere.all(),
					elsewhere.capital(), most, now);
		}
	}

}

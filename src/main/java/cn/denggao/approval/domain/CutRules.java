package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.TieCriterion;

/**
 * What of a round's frozen rules decides who gets a place.
 *
 * @param slots places to give
 * @param capital how many may be of hospitals in a capital
 * @param hospitalCap at most so many for one hospital
 * @param floor lowest total that can have a place
 * @param reserves length of the reserve list
 * @param bounds numbers over all units that nobody selected may go beyond
 */
record CutRules(int slots, Optional<CapitalRoom> capital, Optional<Integer> hospitalCap, Optional<BigDecimal> floor,
		int reserves, List<TieCriterion> ties, BoundRoom bounds) {

	CutRules(int slots, Optional<CapitalRoom> capital, Optional<Integer> hospitalCap, Optional<BigDecimal> floor,
			int reserves, List<TieCriterion> ties) {
		this(slots, capital, hospitalCap, floor, reserves, ties, BoundRoom.FREE);
	}

	CutRules {
		ties = List.copyOf(ties);
	}

	static CutRules of(RoundRules.Ranking rules, Optional<CapitalRoom> capital) {
		return new CutRules(rules.slots().most(), capital, Optional.of(rules.perHospital()).filter(cap -> cap > 0),
				Optional.ofNullable(rules.scoreFloor()), rules.reserves(), rules.tieChain());
	}

	/** These rules with numbers over all units. */
	CutRules within(BoundRoom room) {
		return new CutRules(slots, capital, hospitalCap, floor, reserves, ties, room);
	}

	boolean isBelowFloor(Entrant entrant) {
		return floor.filter(lowest -> entrant.composite().compareTo(lowest) < 0).isPresent();
	}

}

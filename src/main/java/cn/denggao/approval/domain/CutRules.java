package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.TieCriterion;

/**
 * What of a round's frozen rules decides who gets a place.
 *
 * @param slots places to give
 * @param capitalCap at most this share for hospitals of the capital
 * @param hospitalCap at most so many for one hospital
 * @param floor lowest total that can have a place
 * @param reserves length of the reserve list
 * @param bounds numbers over all units that nobody selected may go beyond
 */
record CutRules(int slots, Optional<ShareCap> capitalCap, Optional<Integer> hospitalCap, Optional<BigDecimal> floor,
		int reserves, List<TieCriterion> ties, BoundRoom bounds) {

	CutRules(int slots, Optional<ShareCap> capitalCap, Optional<Integer> hospitalCap, Optional<BigDecimal> floor,
			int reserves, List<TieCriterion> ties) {
		this(slots, capitalCap, hospitalCap, floor, reserves, ties, BoundRoom.FREE);
	}

	CutRules {
		ties = List.copyOf(ties);
	}

	static CutRules of(RoundRules.Ranking rules) {
		return new CutRules(rules.slots().most(), Optional.ofNullable(rules.capitalShare()).map(ShareCap::new),
				Optional.of(rules.perHospital()).filter(cap -> cap > 0), Optional.ofNullable(rules.scoreFloor()),
				rules.reserves(), rules.tieChain());
	}

	/** These rules with numbers over all units. */
	CutRules within(BoundRoom room) {
		return new CutRules(slots, capitalCap, hospitalCap, floor, reserves, ties, room);
	}

	/**
	 * Most places the capital may have; all of them without a cap. A cap that leaves none
	 * is a question to whoever wrote the rules.
	 */
	int mostCapital() {
		int most = capitalCap.map(cap -> cap.most(slots)).orElse(slots);
		if (most == 0) {
			throw Refused.because("approval.ranking.capital-cap-leaves-none", slots);
		}
		return most;
	}

	boolean isBelowFloor(Entrant entrant) {
		return floor.filter(lowest -> entrant.composite().compareTo(lowest) < 0).isPresent();
	}

}

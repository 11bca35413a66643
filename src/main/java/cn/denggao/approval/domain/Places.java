package cn.denggao.approval.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.BoundCount.Scope;
import cn.denggao.application.BoundPlace;
import cn.denggao.approval.domain.Ranked.Reason;

/** Counts the places given so far and says whether the next project may have one. */
class Places {

	private final CutRules rules;

	private final Map<String, Integer> byHospital = new HashMap<>();

	private final Map<BoundPlace, Integer> byBound = new HashMap<>();

	private final Map<String, Integer> capital = new HashMap<>();

	private int given;

	Places(CutRules rules, Collection<Entrant> holders) {
		this.rules = rules;
		holders.forEach(this::give);
	}

	boolean anyLeft() {
		return given < rules.slots();
	}

	void give(Entrant entrant) {
		given++;
		rules.capital()
			.filter(room -> entrant.capital())
			.ifPresent(room -> capital.merge(room.partOf(entrant.project()), 1, Integer::sum));
		rules.bounds().take(entrant.project(), byBound);
		byHospital.merge(entrant.hospital(), 1, Integer::sum);
	}

	/** Why this project must be passed over. */
	Optional<Reason> against(Entrant entrant) {
		if (rules.isBelowFloor(entrant)) {
			return Optional.of(Reason.SCORE_FLOOR);
		}
		if (entrant.capital() && rules.capital().filter(room -> isFull(room, entrant)).isPresent()) {
			return Optional.of(Reason.CAPITAL_CAP);
		}
		return rules.bounds().full(entrant.project(), byBound).map(Places::reason).or(() -> againstHospital(entrant));
	}

	private boolean isFull(CapitalRoom room, Entrant entrant) {
		var part = room.partOf(entrant.project());
		return capital.getOrDefault(part, 0) >= room.most(part);
	}

	private static Reason reason(BoundPlace full) {
		return (full.scope() == Scope.ROUND) ? Reason.BOUND : Reason.PROGRAMME_NUMBER;
	}

	private Optional<Reason> againstHospital(Entrant entrant) {
		return rules.hospitalCap()
			.filter(cap -> byHospital.getOrDefault(entrant.hospital(), 0) >= cap)
			.map(cap -> Reason.HOSPITAL_CAP);
	}

}

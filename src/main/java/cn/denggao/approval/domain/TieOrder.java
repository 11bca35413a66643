package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.util.Comparator;

import cn.denggao.programme.RoundRules.TieCriterion;

/** Who comes first by one criterion of the tie chain alone (domain §5.8). */
final class TieOrder {

	private static final String CAPABILITY = "CAPABILITY";

	private static final String QUALITY = "QUALITY";

	private TieOrder() {
	}

	/** Equal where the criterion cannot tell two projects apart. */
	static Comparator<Entrant> by(TieCriterion criterion) {
		return switch (criterion) {
			case OBJECTIVE_FIRST -> Comparator.comparing(Entrant::objectiveOrNone, Comparator.reverseOrder());
			case EXPERT_FIRST -> Comparator.comparing(Entrant::expert, Comparator.reverseOrder());
			case CAPABILITY_BLOCK -> higherFirst(CAPABILITY);
			case QUALITY_BLOCK -> higherFirst(QUALITY);
			case NON_CAPITAL_FIRST -> Comparator.comparing(Entrant::capital);
			case WEAK_FIRST -> Comparator.comparing(Entrant::weak, Comparator.reverseOrder());
			case PROVINCIAL_HOSPITAL_FIRST -> Comparator.comparing(Entrant::provincial, Comparator.reverseOrder());
			case EARLIER_SUBMISSION -> Comparator.comparing(Entrant::submittedAt);
			case LEADING_GROUP_VOTE -> Comparator.comparingInt(Entrant::vote);
		};
	}

	private static Comparator<Entrant> higherFirst(String section) {
		return Comparator.comparing(entrant -> entrant.blocks().getOrDefault(section, BigDecimal.ZERO),
				Comparator.reverseOrder());
	}

}

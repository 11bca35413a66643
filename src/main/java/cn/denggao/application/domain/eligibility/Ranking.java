package cn.denggao.application.domain.eligibility;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.domain.eligibility.PeerSnapshot.Peer;
import cn.denggao.programme.EligibilityRules.Order;
import cn.denggao.programme.EligibilityRules.Rank;
import cn.denggao.programme.EligibilityRules.Ties;

/** Finds the place of a value among its peers' and whether it is among the best. */
final class Ranking {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Rank rank;

	Ranking(Rank rank) {
		this.rank = rank;
	}

	PeerSnapshot snapshot(Peer self, List<Peer> others, String kind, int year) {
		Comparator<Peer> byValue = Comparator.comparing(Ranking::valueOf);
		var best = (rank.order() == Order.LOWEST_FIRST) ? byValue : byValue.reversed();
		var members = Stream.concat(Stream.of(self), others.stream())
			.sorted(best.thenComparing(Peer::subject))
			.toList();
		return new PeerSnapshot(rank.group(), rank.sameKind() ? kind : null, rank.order(), year,
				(members.size() < rank.minimum()) ? 0 : place(self, members, best), members.size(), members);
	}

	/** Place 1 of 10 is within 10 %: place × 100 ≤ percent × size. */
	Outcome of(PeerSnapshot found) {
		if (found.rank() == 0) {
			return Outcome.UNKNOWN;
		}
		return Outcome.of(BigDecimal.valueOf(found.rank())
			.multiply(HUNDRED)
			.compareTo(rank.percent().multiply(BigDecimal.valueOf(found.size()))) <= 0);
	}

	private int place(Peer self, List<Peer> members, Comparator<Peer> best) {
		int better = (int) members.stream().filter(each -> best.compare(each, self) < 0).count();
		int equal = (int) members.stream().filter(each -> best.compare(each, self) == 0).count();
		return (rank.ties() == Ties.BEST) ? better + 1 : better + equal;
	}

	private static BigDecimal valueOf(Peer peer) {
		return new BigDecimal(peer.value());
	}

}

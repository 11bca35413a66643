package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.engine.CaseSearch;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Finds rounds by their titles and programmes. */
@Component
class SearchingRounds implements CaseSearch {

	private final RoundDirectory rounds;

	SearchingRounds(RoundDirectory rounds) {
		this.rounds = rounds;
	}

	@Override
	public Set<String> matching(String words) {
		var wanted = words.strip().toLowerCase(Locale.ROOT);
		return rounds.all()
			.stream()
			.filter(round -> (round.title() + " " + round.programmeName()).toLowerCase(Locale.ROOT).contains(wanted))
			.map(round -> round.id().toString())
			.collect(Collectors.toSet());
	}

	@Override
	public Map<String, String> names(Collection<String> ids) {
		return rounds.all()
			.stream()
			.filter(round -> ids.contains(round.id().toString()))
			.collect(Collectors.toMap(round -> round.id().toString(), RoundSummary::title));
	}

}

package cn.denggao.programme.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds from their tables. */
@Service
@Transactional
class RecordedRounds implements RoundDirectory {

	private final Rounds rounds;

	private final RoundRows rows;

	private final Categories categories;

	private final FrozenRules frozen;

	RecordedRounds(Rounds rounds, RoundRows rows, Categories categories, FrozenRules frozen) {
		this.rounds = rounds;
		this.rows = rows;
		this.categories = categories;
		this.frozen = frozen;
	}

	@Override
	public RoundSummary require(RoundId id) {
		return summary(rounds.require(id));
	}

	@Override
	public RoundRules rules(RoundId id) {
		return frozen.of(id);
	}

	@Override
	public Optional<RoundRules> frozen(RoundId id) {
		return frozen.find(id);
	}

	@Override
	public String rulesHash(RoundId id) {
		return frozen.hashOf(id);
	}

	@Override
	public String dossierTemplate(RoundId id) {
		return rounds.require(id).dossierTemplate();
	}

	@Override
	public List<RoundSummary> open() {
		return summaries(rounds.findByStatusOrderByClosesAt(RoundStatus.OPEN));
	}

	@Override
	public List<RoundSummary> all() {
		return summaries(rounds.findByDiscardedAtIsNullOrderByYearDescTitle());
	}

	@Override
	public List<RoundSummary> discarded() {
		return summaries(rounds.findByDiscardedAtIsNotNullOrderByYearDescTitle());
	}

	@Override
	public RoundSummary lock(RoundId id) {
		return summary(rows.forUpdate(id));
	}

	@Override
	public RoundSummary lockShared(RoundId id) {
		return summary(rows.forShare(id));
	}

	private List<RoundSummary> summaries(List<BriefRound> found) {
		var names = categories.names();
		return found.stream()
			.map(round -> round.summary(names.get(new Categories.Key(round.programme(), round.category()))))
			.toList();
	}

	private RoundSummary summary(Round round) {
		return BriefRound.of(round).summary(categories.names(round.programme(), round.category()));
	}

}

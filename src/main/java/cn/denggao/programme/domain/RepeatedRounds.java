package cn.denggao.programme.domain;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RepeatingRound;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an earlier round's rules and dossier over into a new draft. */
@Service
@Transactional
class RepeatedRounds implements RepeatingRound {

	private final Rounds rounds;

	private final RoundDesk desk;

	private final RoundJournal journal;

	private final NewestRubrics newest;

	RepeatedRounds(Rounds rounds, RoundDesk desk, RoundJournal journal, NewestRubrics newest) {
		this.rounds = rounds;
		this.desk = desk;
		this.journal = journal;
		this.newest = newest;
	}

	@Override
	public RoundId repeat(RoundId like, int year, String title) {
		var earlier = rounds.require(like);
		desk.require(Role.HC_PROVINCE, earlier.organisation());
		var last = rounds.findFirstByProgrammeAndCategoryAndYearOrderByBatchDesc(earlier.programme(),
				earlier.category(), year);
		if (last.filter(round -> round.status() == RoundStatus.DRAFT).isPresent()) {
			throw Refused.at("year", "programme.round.year-taken", String.valueOf(year));
		}
		int batch = last.map(round -> round.batch() + 1).orElse(1);
		var round = new Round(RoundId.random(), earlier.programme(), earlier.organisation(), earlier.category(), year,
				batch);
		round.draft(title, RulesText.of(newest.in(RulesText.read(earlier.draftRules()))), earlier.dossierTemplate(),
				earlier.indicators());
		rounds.save(round);
		journal.repeated(round);
		return round.id();
	}

}

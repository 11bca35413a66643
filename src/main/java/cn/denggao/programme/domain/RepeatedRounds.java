package cn.denggao.programme.domain;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RepeatingRound;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an earlier round's rules and dossier over into a new draft. */
@Service
@Transactional
class RepeatedRounds implements RepeatingRound {

	private static final int EARLIEST = 2000;

	private static final int LATEST = 2999;

	private final Rounds rounds;

	private final RoundDesk desk;

	private final RoundJournal journal;

	private final NewestRubrics newest;

	private final RoundForms forms;

	RepeatedRounds(Rounds rounds, RoundDesk desk, RoundJournal journal, NewestRubrics newest, RoundForms forms) {
		this.rounds = rounds;
		this.desk = desk;
		this.journal = journal;
		this.newest = newest;
		this.forms = forms;
	}

	@Override
	public RoundId repeat(RoundId like, int year, String title) {
		var earlier = rounds.require(like);
		var officer = desk.require(Role.HC_DECIDER, earlier.decider());
		earlier.requireKept();
		if (year < EARLIEST || year > LATEST) {
			throw Refused.at("year", "programme.round.year-wrong", String.valueOf(EARLIEST), String.valueOf(LATEST));
		}
		int batch = nextBatch(earlier, year);
		var round = new Round(RoundId.random(), earlier.programme(), earlier.decider(), earlier.category(), year,
				batch);
		round.draft(title.strip(), newest(earlier.packRules(), year - earlier.year()), form(like), earlier.indicators(),
				officer);
		if (!earlier.packRules().equals(earlier.draftRules())) {
			round.rule(newest(earlier.draftRules(), year - earlier.year()), officer);
		}
		if (earlier.hasOwnQuotas()) {
			round.distribute(round.draftRules(), officer);
		}
		rounds.save(round);
		journal.repeated(round);
		return round.id();
	}

	/** One draft of a year at a time. */
	private int nextBatch(Round earlier, int year) {
		var last = rounds.findFirstByProgrammeAndCategoryAndYearAndOrganisationAndDiscardedAtIsNullOrderByBatchDesc(
				earlier.programme(), earlier.category(), year, earlier.decider().organisation());
		if (last.filter(round -> round.status() == RoundStatus.DRAFT).isPresent()) {
			throw Refused.at("year", "programme.round.year-taken", String.valueOf(year));
		}
		return last.map(round -> round.batch() + 1).orElse(1);
	}

	/** What was asked for last, whatever it was opened with. */
	private String form(RoundId like) {
		return forms.template(like, forms.newest(like));
	}

	/** Figures are told of as many years before the round as they were. */
	private String newest(String rules, int yearsLater) {
		var tree = OwnRules.tree(newest.in(RulesText.read(rules)));
		var windows = (ObjectNode) tree.path("windows");
		windows.put("baselineYear", windows.path("baselineYear").asInt() + yearsLater);
		return RulesText.of(OwnRules.read(tree));
	}

}

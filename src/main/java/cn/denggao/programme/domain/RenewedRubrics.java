package cn.denggao.programme.domain;

import java.util.Comparator;
import java.util.List;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingRubric;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricFlaw;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds versions of rubrics; drafts of rounds take them, opened rounds do not. */
@Service
@Transactional
class RenewedRubrics implements ChangingRubric {

	private final CheckedRubrics checked;

	private final RubricRows rows;

	private final RubricUses uses;

	private final RoundRows rounds;

	private final OfficialClock clock;

	private final RoundJournal journal;

	RenewedRubrics(CheckedRubrics checked, RubricRows rows, RubricUses uses, RoundRows rounds, OfficialClock clock,
			RoundJournal journal) {
		this.checked = checked;
		this.rows = rows;
		this.uses = uses;
		this.rounds = rounds;
		this.clock = clock;
		this.journal = journal;
	}

	@Override
	@Transactional(readOnly = true)
	public List<RubricFlaw> check(String code, String text) {
		return checked.check(code, text);
	}

	@Override
	@Transactional(readOnly = true)
	public Rubric read(String code, String text) {
		return checked.read(code, text, new Flaws()).orElseThrow(() -> Refused.because("programme.rubric.not-shown"));
	}

	@Override
	public boolean isSame(String one, String other) {
		return RubricText.tidied(one).equals(RubricText.tidied(other));
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public int keep(String code, int newest, String text) {
		rows.oneAtATime(code);
		int present = rows.newest(code).orElseThrow(Refused::notFound).ref().version();
		if (present != newest) {
			throw Refused.tooLate("programme.rubric.overtaken", newest, present);
		}
		if (checked.check(code, text).stream().anyMatch(RubricFlaw::error)) {
			throw Refused.because("programme.rubric.not-shown");
		}
		var ref = new Rubric.Ref(code, newest + 1);
		rows.add(ref, read(code, text).title(), RubricText.kept(text, ref), clock.now(), false);
		renewDrafts(ref);
		return ref.version();
	}

	private void renewDrafts(Rubric.Ref newest) {
		uses.all()
			.stream()
			.filter(use -> use.isDraft() && use.rubric().id().equals(newest.id()))
			.map(use -> use.round().id())
			.distinct()
			.sorted(Comparator.comparing(RoundId::value))
			.forEach(round -> renew(round, newest));
	}

	/** Unless it has been opened or discarded meanwhile. */
	private void renew(RoundId id, Rubric.Ref newest) {
		var round = rounds.forUpdate(id);
		if (round.isDraft()) {
			round.renew(rules -> RulesText.of(RulesText.read(rules).withRubric(newest)));
			journal.rubricRenewed(round, newest);
		}
	}

}

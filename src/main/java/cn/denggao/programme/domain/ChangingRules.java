package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets numbers of a draft round otherwise than its pack says, before two people open it.
 * A proposal to open that was made before has to be made anew.
 */
@Service
@Transactional
public class ChangingRules {

	private final RoundRows rounds;

	private final RoundDesk desk;

	private final DraftChecks checks;

	private final RoundJournal journal;

	ChangingRules(RoundRows rounds, RoundDesk desk, DraftChecks checks, RoundJournal journal) {
		this.rounds = rounds;
		this.desk = desk;
		this.checks = checks;
		this.journal = journal;
	}

	/**
	 * Sets the numbers as typed; all of them or none, every wrong one is named. Role
	 * {@code hc-province} of the round's province.
	 * @param typed by path; what is not there stays
	 * @param seen the sheet's mark of what the person has seen
	 */
	public void change(RoundId id, Map<String, String> typed, String seen, String reason) {
		var round = rounds.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		round.requireDraft();
		var before = RulesText.read(round.draftRules());
		if (!RulesText.hash(RulesText.of(before)).equals(seen)) {
			throw Refused.tooLate("programme.rules.overtaken");
		}
		var after = read(before, typed);
		var changes = OwnRules.between(before, after);
		if (changes.isEmpty()) {
			throw Refused.because("programme.rules.nothing-changed");
		}
		checks.require(round, after);
		round.rule(RulesText.of(after), officer);
		journal.ruled(round, changes.stream().map(OwnRules.Difference::text).collect(Collectors.joining("; ")), reason);
	}

	private static RoundRules read(RoundRules before, Map<String, String> typed) {
		var tree = OwnRules.tree(before);
		var wrong = new ArrayList<Refused>();
		for (var field : RuleFields.of(before)) {
			var text = typed.get(field.path());
			if (text != null && !text.equals(field.text(OwnRules.at(tree, field)))) {
				try {
					OwnRules.put(tree, field, field.typed(text));
				}
				catch (Refused refused) {
					wrong.add(refused);
				}
			}
		}
		DraftChecks.refuse(wrong);
		return OwnRules.read(tree);
	}

}

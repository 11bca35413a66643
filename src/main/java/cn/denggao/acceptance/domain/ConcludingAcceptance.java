package cn.denggao.acceptance.domain;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.engine.DecisionTables;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelFindings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code acceptance-conclusion} proposes what an acceptance comes to. */
@Service
@Transactional
public class ConcludingAcceptance {

	private static final String TABLE = "acceptance-conclusion";

	private final Acceptances acceptances;

	private final PanelFindings findings;

	private final RoundDirectory rounds;

	private final DecisionTables tables;

	ConcludingAcceptance(Acceptances acceptances, PanelFindings findings, RoundDirectory rounds,
			DecisionTables tables) {
		this.acceptances = acceptances;
		this.findings = findings;
		this.rounds = rounds;
		this.tables = tables;
	}

	/** Table, version and inputs are kept with the attempt. */
	public AcceptanceConclusion propose(AcceptanceId id) {
		var acceptance = acceptances.require(id);
		var marks = PanelMarks.of(findings.resultOf(acceptance.attempt().panel()));
		var proposal = AcceptanceProposal
			.of(tables.evaluate(TABLE, rounds.require(acceptance.round()).owners(), facts(acceptance, marks)));
		acceptance.proposed(marks, proposal);
		return proposal.proposal();
	}

	private Map<String, Object> facts(Acceptance acceptance, PanelMarks marks) {
		var rules = rounds.rules(acceptance.round()).acceptance();
		var facts = new HashMap<String, Object>();
		facts.put("score", marks.points());
		facts.put("excellentMark", rules.excellentMark());
		facts.put("passMark", rules.passMark());
		facts.put("rectifyMark", rules.rectifyMark());
		facts.put("threeDimensionsComplete", acceptance.attempt().covers(rules.dimensions()));
		facts.put("vetoed", marks.vetoed());
		facts.put("reAcceptance", acceptance.isReacceptance());
		return facts;
	}

}

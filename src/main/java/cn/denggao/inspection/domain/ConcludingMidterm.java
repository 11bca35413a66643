package cn.denggao.inspection.domain;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.engine.DecisionTables;
import cn.denggao.inspection.InspectionId;
import cn.denggao.inspection.MidtermConclusion;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelFindings;
import cn.denggao.review.PanelResult;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code midterm-conclusion} proposes what the inspection comes to. */
@Service
@Transactional
public class ConcludingMidterm {

	private static final String TABLE = "midterm-conclusion";

	private final Inspections inspections;

	private final PanelFindings findings;

	private final RoundDirectory rounds;

	private final DecisionTables tables;

	ConcludingMidterm(Inspections inspections, PanelFindings findings, RoundDirectory rounds, DecisionTables tables) {
		this.inspections = inspections;
		this.findings = findings;
		this.rounds = rounds;
		this.tables = tables;
	}

	/** Table, version and inputs are kept with the attempt. */
	public MidtermConclusion propose(InspectionId id) {
		var inspection = inspections.require(id);
		var result = findings.resultOf(inspection.attempt().panel());
		var outcome = tables.evaluate(TABLE, rounds.require(inspection.round()).owners(), facts(inspection, result));
		inspection.proposed(new Judgement(result.composite(), result.vetoed(), outcome));
		return inspection.attempt().proposal();
	}

	private Map<String, Object> facts(Inspection inspection, PanelResult result) {
		var rules = rounds.rules(inspection.round()).midterm();
		var facts = new HashMap<String, Object>();
		facts.put("score", result.composite());
		facts.put("passMark", rules.passMark());
		facts.put("rectifyMark", rules.rectifyMark());
		facts.put("coreIndicatorNotStarted", inspection.attempt().coreNotStarted());
		facts.put("vetoed", result.vetoed());
		facts.put("reInspection", inspection.isReinspection());
		return facts;
	}

}

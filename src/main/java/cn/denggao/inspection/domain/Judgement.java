package cn.denggao.inspection.domain;

import java.math.BigDecimal;

import cn.denggao.engine.DecisionTables;
import cn.denggao.inspection.MidtermConclusion;

/** What the panel found and what the table proposes. */
record Judgement(BigDecimal points, boolean vetoed, DecisionTables.Outcome outcome) {

	MidtermConclusion proposal() {
		return outcome.choice("conclusion", MidtermConclusion.class);
	}

}

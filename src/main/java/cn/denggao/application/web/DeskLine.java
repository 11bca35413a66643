package cn.denggao.application.web;

import java.time.LocalDateTime;

import cn.denggao.application.domain.CheckingPapers;
import cn.denggao.application.domain.desk.DeskRow;

/**
 * One row of the officers' list as it is shown.
 *
 * @param tone colour of the status
 * @param ready whether its checklist is complete and without defect
 */
record DeskLine(DeskRow row, String tone, LocalDateTime submitted, LocalDateTime due, boolean ready) {

	static DeskLine of(DeskRow row) {
		return new DeskLine(row, ApplicationLines.tone(row.status()), ProjectHeads.local(row.submitted()),
				ProjectHeads.local(row.due()),
				row.mine() && row.checked() >= CheckingPapers.ITEMS.size() && row.defects() == 0);
	}

	/** Items of the checklist. */
	public int items() {
		return CheckingPapers.ITEMS.size();
	}

}

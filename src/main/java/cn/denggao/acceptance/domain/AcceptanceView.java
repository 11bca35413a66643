package cn.denggao.acceptance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.construction.LedgerFigures;

/**
 * What the page of a final acceptance shows, and which step the actor may take on it.
 *
 * @param reported values of the annual reports, by year and code of the indicator
 * @param conclusion the confirmed conclusion of the newest attempt
 */
public record AcceptanceView(ProjectSummary project, String status, Instant applyDueAt, boolean late,
		AcceptanceReport report, String checkReason, String thirdPartyOpinion, Instant rectifyDueAt,
		String rectification, List<FinalIndicator> reached, List<AgreedIndicator> agreed,
		SortedMap<Integer, Map<String, BigDecimal>> reported, Optional<AcceptanceConclusion> conclusion,
		LedgerFigures figures, Step step) {

	/** The value reported last, to begin with. */
	public BigDecimal actual(String code) {
		return reached.stream()
			.filter(each -> each.code().equals(code))
			.map(FinalIndicator::actual)
			.findFirst()
			.orElse(null);
	}

	/** Whether values of indicators are typed now. */
	public boolean isTyping() {
		return step == Step.APPLY || step == Step.MEND || step == Step.RECTIFY;
	}

	/** What the actor may do here now. */
	public enum Step {

		NONE, APPLY, MEND, EVALUATE, RECTIFY

	}

}

package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.inspection.MidtermConclusion;

/**
 * What the page of a mid-term inspection shows.
 *
 * @param judged attempts whose conclusion is confirmed
 * @param proposal what the table proposes for the attempt to be confirmed, null unless
 * the actor stands above the hospital
 * @param draft the report that is being signed, or the one that was handed in; null
 * before, and for others than the two who sign until it is handed in
 * @param reporting whether the actor has to report now
 * @param signing whether the actor is asked to sign it as the principal
 * @param rectifying whether the actor may report defects as mended now
 */
public record InspectionView(ProjectSummary project, String status, Instant reportDueAt, boolean late,
		MidtermReport report, String returnReason, Instant rectifyDueAt, String rectification,
		List<ReachedIndicator> reached, List<AgreedIndicator> agreed, List<Judged> judged, Judged proposal,
		LedgerFigures figures, ReportDraft draft, boolean reporting, boolean signing, boolean rectifying) {

	/** The report as the reader is to see it: being signed, or handed in. */
	public MidtermReport shown() {
		return (draft != null) ? draft.report() : report;
	}

	/** The value reported last, to begin with. */
	public BigDecimal actual(String code) {
		return reached.stream()
			.filter(each -> each.code().equals(code))
			.map(ReachedIndicator::actual)
			.findFirst()
			.orElse(null);
	}

	/** A confirmed attempt; points only for those above the hospital. */
	public record Judged(int number, BigDecimal points, MidtermConclusion conclusion) {
	}

}

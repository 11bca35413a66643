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
 * @param reporting whether the actor has to report now
 * @param rectifying whether the actor may report defects as mended now
 */
public record InspectionView(ProjectSummary project, String status, Instant reportDueAt, boolean late,
		MidtermReport report, String returnReason, Instant rectifyDueAt, String rectification,
		List<ReachedIndicator> reached, List<AgreedIndicator> agreed, List<Judged> judged, Judged proposal,
		LedgerFigures figures, boolean reporting, boolean rectifying) {

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

package cn.denggao.inspection.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.LedgerReading;
import cn.denggao.review.PanelMaterial;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.ReportSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the experts of a mid-term inspection judge: the report, what was mended, the
 * figures reached.
 */
@Service
@Transactional(readOnly = true)
class MidtermMaterial implements PanelMaterial {

	private final Inspections inspections;

	private final LedgerReading ledgers;

	private final ReportSheet sheet;

	MidtermMaterial(Inspections inspections, LedgerReading ledgers, MessageSource messages) {
		this.inspections = inspections;
		this.ledgers = ledgers;
		this.sheet = new ReportSheet(messages, "inspection");
	}

	@Override
	public PanelPurpose purpose() {
		return PanelPurpose.MIDTERM;
	}

	@Override
	public List<DossierView.Section> sections(ProjectId project) {
		return inspections.newest(project)
			.filter(each -> each.report() != null)
			.map(each -> sheet.section(fields(project, each),
					each.attempt().reached().stream().map(MidtermMaterial::reached)))
			.stream()
			.toList();
	}

	private Stream<DossierView.Field> fields(ProjectId project, Inspection reported) {
		var report = reported.report();
		var figures = ledgers.figures(project);
		return Stream.of(sheet.field("summary", report.summary()), sheet.field("team-changes", report.teamChanges()),
				sheet.field("problems", report.problems()), sheet.field("plan", report.plan()),
				sheet.field("self-score", report.selfScore()), sheet.field("rectification", reported.rectification()),
				sheet.field("received", figures.received()), sheet.field("spent", figures.spent()));
	}

	private static ReportSheet.Reached reached(ReachedIndicator each) {
		return new ReportSheet.Reached(each.name(), each.unit(), each.baseline(), each.target(), each.actual(),
				each.attainment());
	}

}

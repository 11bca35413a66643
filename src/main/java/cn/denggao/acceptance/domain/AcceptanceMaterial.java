package cn.denggao.acceptance.domain;

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
 * What the experts of a final acceptance judge: the report on the whole term, what was
 * mended, the figures reached.
 */
@Service
@Transactional(readOnly = true)
class AcceptanceMaterial implements PanelMaterial {

	private final Acceptances acceptances;

	private final LedgerReading ledgers;

	private final ReportSheet sheet;

	AcceptanceMaterial(Acceptances acceptances, LedgerReading ledgers, MessageSource messages) {
		this.acceptances = acceptances;
		this.ledgers = ledgers;
		this.sheet = new ReportSheet(messages, "acceptance");
	}

	@Override
	public PanelPurpose purpose() {
		return PanelPurpose.ACCEPTANCE;
	}

	@Override
	public List<DossierView.Section> sections(ProjectId project) {
		return acceptances.newest(project)
			.filter(each -> each.report() != null)
			.map(each -> sheet.section(fields(project, each),
					each.attempt().reached().stream().map(AcceptanceMaterial::reached)))
			.stream()
			.toList();
	}

	private Stream<DossierView.Field> fields(ProjectId project, Acceptance reported) {
		var report = reported.report();
		var figures = ledgers.figures(project);
		return Stream.of(sheet.field("summary", report.summary()), sheet.field("outputs", report.outputs()),
				sheet.field("cases", report.cases()), sheet.field("account", report.accountNo()),
				sheet.field("self-score", report.selfScore()), sheet.field("rectification", reported.rectification()),
				sheet.field("opinion", reported.thirdPartyOpinion()), sheet.field("received", figures.received()),
				sheet.field("spent", figures.spent()));
	}

	private static ReportSheet.Reached reached(FinalIndicator each) {
		return new ReportSheet.Reached(each.name(), each.unit(), each.baseline(), each.target(), each.actual(),
				each.attainment());
	}

}

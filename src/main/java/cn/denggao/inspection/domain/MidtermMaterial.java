package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.LedgerReading;
import cn.denggao.review.PanelMaterial;
import cn.denggao.review.PanelPurpose;

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

	private final Inspections cases;

	private final LedgerReading ledgers;

	private final MessageSource messages;

	MidtermMaterial(Inspections cases, LedgerReading ledgers, MessageSource messages) {
		this.cases = cases;
		this.ledgers = ledgers;
		this.messages = messages;
	}

	@Override
	public PanelPurpose purpose() {
		return PanelPurpose.MIDTERM;
	}

	@Override
	public List<DossierView.Section> sections(ProjectId project) {
		return cases.newest(project)
			.filter(each -> each.report() != null)
			.map(each -> List.of(new DossierView.Section("MIDTERM", text("inspection.report"), fields(project, each),
					List.of(reached(each)))))
			.orElse(List.of());
	}

	private List<DossierView.Field> fields(ProjectId project, Inspection reported) {
		var report = reported.report();
		var figures = ledgers.figures(project);
		return Stream
			.of(field("summary", report.summary()), field("team-changes", report.teamChanges()),
					field("problems", report.problems()), field("plan", report.plan()),
					field("self-score", plain(report.selfScore())), field("rectification", reported.rectification()),
					field("received", figures.received().inTenThousands() + " " + text("inspection.wan")),
					field("spent", figures.spent().inTenThousands() + " " + text("inspection.wan")))
			.filter(field -> !field.value().isBlank())
			.toList();
	}

	private DossierView.Table reached(Inspection reported) {
		return new DossierView.Table("REACHED", text("inspection.indicators"),
				Stream.of("indicator", "baseline", "target", "actual", "attainment")
					.map(column -> text("inspection.col." + column))
					.toList(),
				reported.attempt().reached().stream().map(MidtermMaterial::row).toList());
	}

	private static List<String> row(ReachedIndicator each) {
		return List.of(each.name() + " " + each.unit(), plain(each.baseline()), plain(each.target()),
				plain(each.actual()), (each.attainment() == null) ? "–" : plain(each.attainment()) + "%");
	}

	private DossierView.Field field(String key, String value) {
		return new DossierView.Field(key, text("inspection." + key), (value == null) ? "" : value);
	}

	private static String plain(BigDecimal number) {
		return (number == null) ? "" : number.toPlainString();
	}

	private String text(String key) {
		return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

}

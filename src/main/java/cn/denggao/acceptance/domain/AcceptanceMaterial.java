package cn.denggao.acceptance.domain;

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
 * What the experts of a final acceptance judge: the report on the whole term, what was
 * mended, the figures reached.
 */
@Service
@Transactional(readOnly = true)
class AcceptanceMaterial implements PanelMaterial {

	private final Acceptances cases;

	private final LedgerReading ledgers;

	private final MessageSource messages;

	AcceptanceMaterial(Acceptances cases, LedgerReading ledgers, MessageSource messages) {
		this.cases = cases;
		this.ledgers = ledgers;
		this.messages = messages;
	}

	@Override
	public PanelPurpose purpose() {
		return PanelPurpose.ACCEPTANCE;
	}

	@Override
	public List<DossierView.Section> sections(ProjectId project) {
		return cases.newest(project)
			.filter(each -> each.report() != null)
			.map(each -> List.of(new DossierView.Section("ACCEPTANCE", text("acceptance.report"), fields(project, each),
					List.of(reached(each)))))
			.orElse(List.of());
	}

	private List<DossierView.Field> fields(ProjectId project, Acceptance reported) {
		var report = reported.report();
		var figures = ledgers.figures(project);
		return Stream
			.of(field("summary", report.summary()), field("outputs", report.outputs()), field("cases", report.cases()),
					field("account", report.accountNo()), field("self-score", plain(report.selfScore())),
					field("rectification", reported.rectification()),
					field("received", figures.received().inTenThousands() + " " + text("acceptance.wan")),
					field("spent", figures.spent().inTenThousands() + " " + text("acceptance.wan")))
			.filter(field -> !field.value().isBlank())
			.toList();
	}

	private DossierView.Table reached(Acceptance reported) {
		return new DossierView.Table("REACHED", text("acceptance.indicators"),
				Stream.of("indicator", "baseline", "target", "actual", "attainment")
					.map(column -> text("acceptance.col." + column))
					.toList(),
				reported.attempt().reached().stream().map(AcceptanceMaterial::row).toList());
	}

	private static List<String> row(FinalIndicator each) {
		return List.of(each.name() + " " + each.unit(), plain(each.baseline()), plain(each.target()),
				plain(each.actual()), (each.attainment() == null) ? "–" : plain(each.attainment()) + "%");
	}

	private DossierView.Field field(String key, String value) {
		return new DossierView.Field(key, text("acceptance." + key), (value == null) ? "" : value);
	}

	private static String plain(BigDecimal number) {
		return (number == null) ? "" : number.toPlainString();
	}

	private String text(String key) {
		return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

}

package cn.denggao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.denggao.application.DossierView;
import cn.denggao.kernel.Money;

import org.springframework.context.MessageSource;

/**
 * Writes a later stage's report as a section of {@link PanelMaterial}: fields with a
 * value, then the figures reached. Labels are the stage's own messages.
 *
 * @param module prefix of the message keys
 */
public record ReportSheet(MessageSource messages, String module) {

	/**
	 * The section, titled {@code <module>.report}; fields without a value are left out.
	 */
	public DossierView.Section section(Stream<DossierView.Field> fields, Stream<Reached> reached) {
		return new DossierView.Section("REPORT", text("report"),
				fields.filter(field -> !field.value().isBlank()).toList(), List.of(table(reached)));
	}

	public DossierView.Field field(String key, String value) {
		return new DossierView.Field(key, text(key), (value == null) ? "" : value);
	}

	public DossierView.Field field(String key, BigDecimal value) {
		return field(key, plain(value));
	}

	/** An amount, shown in 万元. */
	public DossierView.Field field(String key, Money value) {
		return field(key, value.inTenThousands() + " " + text("wan"));
	}

	private DossierView.Table table(Stream<Reached> reached) {
		return new DossierView.Table("REACHED", text("indicators"),
				Stream.of("indicator", "baseline", "target", "actual", "attainment")
					.map(column -> text("col." + column))
					.toList(),
				reached.map(ReportSheet::row).toList());
	}

	private static List<String> row(Reached each) {
		return List.of(each.name() + " " + each.unit(), plain(each.baseline()), plain(each.target()),
				plain(each.actual()), (each.attainment() == null) ? "–" : plain(each.attainment()) + "%");
	}

	private static String plain(BigDecimal number) {
		return (number == null) ? "" : number.toPlainString();
	}

	private String text(String key) {
		return messages.getMessage(module + "." + key, null, Locale.SIMPLIFIED_CHINESE);
	}

	/**
	 * An indicator as far as it has come.
	 *
	 * @param attainment percent of the way from baseline to target, null where it cannot
	 * be measured
	 */
	public record Reached(String name, String unit, BigDecimal baseline, BigDecimal target, BigDecimal actual,
			BigDecimal attainment) {
	}

}

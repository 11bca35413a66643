package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.DossierTemplate.FieldTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.SectionTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.TableTemplate;

/** What must hold in a form's template beyond its shape. */
final class TemplateChecks {

	private static final Set<String> RULES = Set.of("TEAM", "TEAM_MONTHS");

	private static final int MOST_YEARS = 10;

	private static final int MOST_ROWS = 500;

	private TemplateChecks() {
	}

	/** Where the first mistake is. */
	static Optional<String> mistake(DossierTemplate template) {
		if (template.figureYears() < 1 || template.figureYears() > MOST_YEARS) {
			return Optional.of("figureYears (1–" + MOST_YEARS + ")");
		}
		if (template.sections() == null || template.sections().isEmpty()) {
			return Optional.of("sections");
		}
		return CodeChecks.mistake(template)
			.or(() -> template.sections().stream().flatMap(TemplateChecks::mistakes).findFirst())
			.or(() -> ListChecks.mistake(template))
			.or(() -> NotMoreChecks.mistake(template))
			.or(() -> ConditionChecks.mistake(template));
	}

	private static Stream<String> mistakes(SectionTemplate section) {
		var at = section.code() + ".";
		var own = Stream.of(missing(section.title(), at + "title"));
		var noted = section.fields().stream().map(FieldTemplate::code).collect(Collectors.toSet());
		var fields = section.fields().stream().flatMap(field -> Stream.of(mistake(field, at), soft(field, noted, at)));
		var agreeing = section.fields().stream().map(field -> agreeing(field, section, at));
		var tables = section.tables().stream().flatMap(table -> mistakes(table, section, at));
		return Stream.of(own, fields, agreeing, tables).flatMap(each -> each).flatMap(Optional::stream);
	}

	private static Stream<Optional<String>> mistakes(TableTemplate table, SectionTemplate section, String at) {
		var here = at + table.code() + ".";
		var noted = section.fields().stream().map(FieldTemplate::code).collect(Collectors.toSet());
		var own = Stream.of(missing(table.title(), here + "title"), missing(table.kind(), here + "kind"),
				jump(table, noted).map(key -> here + key));
		var cells = Stream.concat(table.rows().stream(), table.columns().stream())
			.flatMap(cell -> Stream.of(mistake(cell, here), soft(cell, noted, here)));
		var note = (table.softNote() == null || noted.contains(table.softNote())) ? Optional.<String>empty()
				: Optional.of(here + "softNote");
		var kinds = Set.of(FormTable.Kind.YEARS, FormTable.Kind.INDICATORS);
		var apart = (!table.mayNotApply() || kinds.contains(table.kind())) ? Optional.<String>empty()
				: Optional.of(here + "mayNotApply");
		return Stream.of(rows(table, here), own, Stream.of(note, apart), cells).flatMap(each -> each);
	}

	/**
	 * Only of yearly figures, told by the field that explains and the share, or not at
	 * all.
	 */
	private static Optional<String> jump(TableTemplate table, Set<String> noted) {
		boolean explained = noted.contains(table.jumpNote()) && table.kind() == FormTable.Kind.YEARS;
		if (table.jumpNote() != null && !explained) {
			return Optional.of("jumpNote");
		}
		if ((table.jumpNote() == null) != (table.jumpOver() == null)) {
			return Optional.of("jumpOver");
		}
		return (table.jumpFromZero() != null && table.jumpNote() == null) ? Optional.of("jumpFromZero")
				: Optional.empty();
	}

	/** So many that every page, check and workbook can still be written. */
	private static Stream<Optional<String>> rows(TableTemplate table, String here) {
		boolean few = isRule(table.minimumRows()) && !isMany(table.minimumRows());
		int most = (table.maximumRows() == null) ? 1 : table.maximumRows();
		return Stream.of(few ? Optional.empty() : Optional.of(here + "minimumRows (0–" + MOST_ROWS + ")"),
				(most > 0 && most <= MOST_ROWS) ? Optional.empty()
						: Optional.of(here + "maximumRows (1–" + MOST_ROWS + ")"));
	}

	private static Optional<String> mistake(FieldTemplate field, String at) {
		var here = at + field.code() + ".";
		return missing(field.code(), at + "code").or(() -> missing(field.label(), here + "label"))
			.or(() -> isRule(field.minimum()) ? Optional.empty() : Optional.of(here + "minimum"))
			.or(() -> isRule(field.maximum()) ? Optional.empty() : Optional.of(here + "maximum"))
			.or(() -> isWords(field) ? Optional.empty() : Optional.of(here + "format"));
	}

	/** Only words that people enter are written like something. */
	private static boolean isWords(FieldTemplate field) {
		return field.format() == null
				|| field.from() == null && (field.type() == null || field.type() == FormField.Type.TEXT);
	}

	/** Two bounds in order and the field that explains, or neither. */
	private static Optional<String> soft(FieldTemplate field, Set<String> noted, String at) {
		var soft = field.soft();
		if (soft == null && field.softNote() == null) {
			return Optional.empty();
		}
		boolean bounds = soft != null && soft.size() == 2 && field.type() != null && field.type().isNumber()
				&& (soft.get(0) == null || soft.get(1) == null || soft.get(0).compareTo(soft.get(1)) <= 0);
		return (bounds && noted.contains(field.softNote())) ? Optional.empty()
				: Optional.of(at + field.code() + (bounds ? ".softNote" : ".soft"));
	}

	/** Only a choice, and only beside the page's own word of what is brought in. */
	private static Optional<String> agreeing(FieldTemplate field, SectionTemplate section, String at) {
		var source = field.agreesWith();
		boolean sound = source == null || (field.type() == FormField.Type.CHOICE
				&& section.fields().stream().anyMatch(other -> source.equals(other.from())));
		return sound ? Optional.empty() : Optional.of(at + field.code() + ".agreesWith");
	}

	private static boolean isRule(String number) {
		return number == null || RULES.contains(number) || number.matches("-?\\d+(\\.\\d+)?");
	}

	private static boolean isMany(String number) {
		return number != null && !RULES.contains(number)
				&& new BigDecimal(number).compareTo(BigDecimal.valueOf(MOST_ROWS)) > 0;
	}

	private static Optional<String> missing(Object value, String path) {
		return (value == null) ? Optional.of(path) : Optional.empty();
	}

}

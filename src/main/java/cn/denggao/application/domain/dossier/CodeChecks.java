package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.DossierTemplate.AttachmentTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.FieldTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.SectionTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.TableTemplate;

/**
 * Whether everything that a form names has a code of its own without a dot: what is
 * entered is kept by {@code table.row.column}, conditions look at {@code section.field}.
 */
final class CodeChecks {

	private CodeChecks() {
	}

	/** Where the first mistake is. */
	static Optional<String> mistake(DossierTemplate template) {
		var kinds = template.sections().stream().flatMap(section -> kinds(section).stream()).toList();
		return wrong(template.sections().stream().map(SectionTemplate::code).toList(), "sections")
			.or(() -> template.sections().stream().flatMap(CodeChecks::mistakes).flatMap(Optional::stream).findFirst())
			.or(() -> wrong(kinds, "attachments"));
	}

	private static Stream<Optional<String>> mistakes(SectionTemplate section) {
		var at = section.code() + ".";
		var fields = fields(section.fields());
		var tables = section.tables().stream().map(TableTemplate::code).toList();
		var own = Stream.of(wrong(fields, at + "fields"),
				wrong(Stream.concat(fields.stream(), tables.stream()).toList(), at + "tables"),
				wrong(kinds(section), at + "attachments"));
		return Stream.concat(own, section.tables().stream().flatMap(table -> mistakes(table, at)));
	}

	private static Stream<Optional<String>> mistakes(TableTemplate table, String at) {
		return Stream.of(wrong(fields(table.rows()), at + table.code() + ".rows"),
				wrong(fields(table.columns()), at + table.code() + ".columns"));
	}

	private static List<String> fields(List<FieldTemplate> fields) {
		return fields.stream().map(FieldTemplate::code).toList();
	}

	private static List<String> kinds(SectionTemplate section) {
		return section.attachments().stream().map(AttachmentTemplate::code).toList();
	}

	private static Optional<String> wrong(List<String> codes, String place) {
		boolean named = codes.stream().allMatch(code -> code != null && !code.isBlank() && !code.contains("."));
		return (named && codes.stream().distinct().count() == codes.size()) ? Optional.empty() : Optional.of(place);
	}

}

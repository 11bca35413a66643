package cn.denggao.application.domain.dossier;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.domain.dossier.DossierTemplate.SectionTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.TableTemplate;

/**
 * What of a form is asked for under a condition, by where it stands: {@code section},
 * {@code section.field}, {@code section.table}, {@code section.table.row},
 * {@code section.table.column}, {@code file.kind}.
 */
final class ConditionalParts {

	private final int figureYears;

	private final Map<String, ConditionTemplate> written = new LinkedHashMap<>();

	private final Map<String, Condition> conditions = new LinkedHashMap<>();

	ConditionalParts(DossierTemplate template) {
		this.figureYears = template.figureYears();
		template.sections().forEach(this::section);
	}

	/** Those that can be understood. */
	Map<String, Condition> conditions() {
		return conditions;
	}

	/** All of them. */
	Map<String, ConditionTemplate> written() {
		return written;
	}

	private void section(SectionTemplate section) {
		add(section, section.code(), section.when());
		section.fields().forEach(field -> add(section, section.code() + "." + field.code(), field.when()));
		section.tables().forEach(table -> table(section, table));
		section.attachments().forEach(file -> add(section, "file." + file.code(), file.when()));
	}

	private void table(SectionTemplate section, TableTemplate table) {
		var at = section.code() + "." + table.code();
		add(section, at, table.when());
		table.rows().forEach(row -> add(section, at + "." + row.code(), row.when()));
		table.columns().forEach(column -> add(section, at + "." + column.code(), column.when()));
	}

	private void add(SectionTemplate section, String address, ConditionTemplate when) {
		if (when != null) {
			written.put(address, when);
			when.in(section.code(), figureYears).ifPresent(condition -> conditions.put(address, condition));
		}
	}

	/** The column of the template a column of the form comes from. */
	static String columnOf(String key) {
		return key.replaceFirst("-\\d{4}$", "");
	}

}

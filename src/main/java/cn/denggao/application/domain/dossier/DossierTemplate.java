package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a programme pack asks for, as written in its file.
 *
 * @param figureYears years up to the baseline year of which figures are told
 */
record DossierTemplate(int figureYears, List<SectionTemplate> sections) {

	/** One section; {@code notMore} are pairs of a part and its whole. */
	record SectionTemplate(String code, String title, String note, List<FieldTemplate> fields,
			List<TableTemplate> tables, List<List<String>> notMore, List<AttachmentTemplate> attachments) {

		SectionTemplate {
			fields = listed(fields);
			tables = listed(tables);
			notMore = listed(notMore);
			attachments = listed(attachments);
		}

	}

	/**
	 * One field or column.
	 *
	 * @param from where a value comes from that is not entered, or null
	 * @param minimum a number, or the name of a rule of the round
	 */
	record FieldTemplate(String code, String label, FormField.Type type, String unit, boolean required,
			Integer maxLength, String minimum, String maximum, Integer decimals, Integer width, String help,
			Map<String, String> options, String from, boolean identifying, String mustBe, String needsAttachment,
			boolean yearly, String notBefore, OptionList optionsOf) {

		FieldTemplate {
			options = (options == null) ? Map.of() : options;
		}

	}

	/** Options that stand in the round's rules. */
	enum OptionList {

		DIRECTIONS

	}

	/**
	 * One table; {@code minimumRows} is a number or the name of a rule.
	 *
	 * @param jumpOver share of change from year to year that {@code jumpNote} must
	 * explain
	 */
	record TableTemplate(String code, String title, FormTable.Kind kind, List<FieldTemplate> rows,
			List<FieldTemplate> columns, String minimumRows, Integer maximumRows, String unique, String jumpNote,
			BigDecimal jumpOver, Map<String, String> baselines) {

		TableTemplate {
			rows = listed(rows);
			columns = listed(columns);
			baselines = (baselines == null) ? Map.of() : baselines;
		}

	}

	/** One kind of file. */
	record AttachmentTemplate(String code, String label, boolean required, boolean identifying) {
	}

	private static <T> List<T> listed(List<T> rows) {
		return (rows == null) ? List.of() : List.copyOf(rows);
	}

}

package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a programme pack asks for, as written in its file.
 *
 * @param figureYears years up to the baseline year of which figures are told
 * @param lists codes with what they are called, for the options of fields
 * @param distinct groups of places among which nothing may stand twice
 */
record DossierTemplate(int figureYears, List<SectionTemplate> sections, Map<String, Map<String, String>> lists,
		List<List<String>> distinct) {

	/** Options that stand in the round's rules. */
	static final String DIRECTIONS = "DIRECTIONS";

	DossierTemplate {
		lists = (lists == null) ? Map.of() : lists;
		distinct = listed(distinct);
	}

	/**
	 * One section; {@code notMore} are pairs of a part and its whole.
	 *
	 * @param when it is asked for only then, or null
	 * @param about what officers speak of when they mean this section
	 */
	record SectionTemplate(String code, String title, String note, List<FieldTemplate> fields,
			List<TableTemplate> tables, List<List<String>> notMore, List<AttachmentTemplate> attachments,
			ConditionTemplate when, List<Topic> about) {

		SectionTemplate {
			about = listed(about);
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
	 * @param optionsOf a list of the form or of a register, or {@link #DIRECTIONS}
	 * @param when it is asked for only then, or null
	 * @param soft two bounds outside of which {@code softNote} must explain the value
	 * @param meaning what it means to the rules, or null
	 * @param agreesWith source whose value, if it is one of the choices, must be chosen;
	 * or null
	 * @param format what a text is written like, or null
	 */
	record FieldTemplate(String code, String label, FormField.Type type, String unit, boolean required,
			Integer maxLength, String minimum, String maximum, Integer decimals, Integer width, String help,
			Map<String, String> options, String from, boolean identifying, String mustBe, String needsAttachment,
			boolean yearly, String notBefore, String optionsOf, ConditionTemplate when, List<BigDecimal> soft,
			String softNote, Meaning meaning, String agreesWith, FormField.Format format) {

		FieldTemplate {
			options = (options == null) ? Map.of() : options;
		}

	}

	/**
	 * One table; {@code minimumRows} is a number or the name of a rule.
	 *
	 * @param rows fixed rows; of a VETOES table those beside the standard's own
	 * @param jumpOver share of change from year to year that {@code jumpNote} must
	 * explain
	 * @param jumpFromZero false where a rise from 0 need not be explained; null is true
	 * @param complete dimensions of indicators that need a target in every year as soon
	 * as they have a baseline
	 * @param also codes of indicators that may be promised beside the core ones and those
	 * of the objective score
	 * @param mayNotApply whether rows of yearly figures or indicators must be filled in
	 * unless a reason says that they do not apply
	 */
	record TableTemplate(String code, String title, FormTable.Kind kind, List<FieldTemplate> rows,
			List<FieldTemplate> columns, String minimumRows, Integer maximumRows, String unique, String jumpNote,
			BigDecimal jumpOver, Boolean jumpFromZero, Map<String, String> baselines, ConditionTemplate when,
			String softNote, List<String> complete, List<String> also, boolean mayNotApply) {

		TableTemplate {
			rows = listed(rows);
			columns = listed(columns);
			complete = listed(complete);
			also = listed(also);
			baselines = (baselines == null) ? Map.of() : baselines;
		}

	}

	/** One kind of file. */
	record AttachmentTemplate(String code, String label, boolean required, boolean identifying,
			ConditionTemplate when) {
	}

	private static <T> List<T> listed(List<T> rows) {
		return (rows == null) ? List.of() : List.copyOf(rows);
	}

}

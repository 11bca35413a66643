package cn.denggao.application.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.identity.AccountSummary;

/**
 * One section of the dossier as the page shows it.
 *
 * @param editable whether the acting person may change it now
 * @param correcting whether it is mended after a return
 * @param version what the next save expects
 * @param formVersion version of the round's form the page is made by
 * @param savedBy name of whoever saved last, or null
 * @param open problems of the whole dossier
 * @param unasked what of the section is not asked for
 * @param work who writes this section, and how far the whole dossier is
 */
record EditorView(FormSection section, List<Entry> entries, List<Table> tables, List<Outline> outline,
		List<Sentences.Line> problems, List<Files> files, boolean editable, boolean correcting, long version,
		int formVersion, String savedBy, LocalDateTime savedAt, FormSection before, FormSection after, int open,
		Work work, Unasked unasked) {

	/** Sections in which nothing is left to do. */
	public long complete() {
		return outline.stream().filter(line -> line.problems() == 0).count();
	}

	/**
	 * Who writes the section.
	 *
	 * @param lead whether the acting person gives sections to colleagues
	 * @param assignee login, or null
	 * @param complete whether it was marked complete as it stands
	 * @param completedBy whoever marked it, before the last change or after; null if
	 * nobody
	 * @param percent of everything asked in the whole dossier
	 */
	record Work(boolean lead, String assignee, String assigneeName, boolean complete, String completedBy,
			List<AccountSummary> colleagues, int percent) {

	}

	/**
	 * What of a section is not asked for, given what stands in the dossier.
	 *
	 * @param whole whether that is all of it
	 * @param conditional what may be asked for or not: fields, {@code table:code} and
	 * {@code file:code}
	 * @param now what of it is not asked for now, and cells of tables
	 */
	record Unasked(boolean whole, Set<String> conditional, Set<String> now) {

		/** For the page, which hides them. */
		public String list() {
			return String.join(" ", now);
		}

	}

	/** One field with what stands in it. */
	record Entry(FormField field, String value, Map<String, String> choices) {

		public boolean isChoice() {
			return field.type() == FormField.Type.CHOICE || field.type() == FormField.Type.YES_NO;
		}

	}

	/** One table with what stands in it. */
	record Table(FormTable table, List<Row> rows) {

		/** Whether the applicant decides how many rows there are. */
		public boolean isFree() {
			return table.kind() == FormTable.Kind.FREE;
		}

		/** Whether a column holds numbers, in any of its rows. */
		public boolean isNumeric(int column) {
			return table.columns().get(column).type().isNumber() || rows.stream()
				.map(Row::cells)
				.anyMatch(cells -> column < cells.size() && cells.get(column).field().type().isNumber());
		}

	}

	/** One row with its cells. */
	record Row(FormTable.Row row, List<Entry> cells) {
	}

	/**
	 * One line of the outline.
	 *
	 * @param asked whether the section is asked for, given what stands in the others
	 */
	record Outline(FormSection section, int problems, boolean begun, boolean current, int percent, String assignee,
			boolean marked, boolean asked) {
	}

	/** One kind of file with the files there are. */
	record Files(FormSection.AttachmentKind kind, List<PaperLine> files, boolean missing) {
	}

}

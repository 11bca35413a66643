package cn.denggao.sheet;

import java.util.List;

/**
 * One column of a table.
 *
 * @param heading what stands in the header row
 * @param choices texts a template offers, empty for any
 * @param note comment on the heading in a template, or empty
 */
public record SheetColumn(String heading, Kind kind, List<String> choices, String note) {

	public SheetColumn {
		choices = List.copyOf(choices);
	}

	/** A column without choices and note. */
	public static SheetColumn of(String heading, Kind kind) {
		return new SheetColumn(heading, kind, List.of(), "");
	}

	/** What its cells are; a CODE is digits that are no number, such as of a card. */
	public enum Kind {

		TEXT, CODE, NUMBER, DATE

	}

}

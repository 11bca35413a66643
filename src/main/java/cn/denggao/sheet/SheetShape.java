package cn.denggao.sheet;

import java.util.List;

/**
 * The table that is read: the header row comes first, exactly these columns follow each
 * other.
 *
 * @param name name of its sheet
 * @param notes name of a sheet that may stand beside it and is not read
 * @param unique position of a column in which nothing may stand twice, or -1
 */
public record SheetShape(String name, String notes, List<SheetColumn> columns, int maximumRows, int unique) {

	public SheetShape {
		name = SheetName.of(name);
		notes = SheetName.of(notes);
		columns = List.copyOf(columns);
	}

	/** More texts than cells no honest file has; some stand beside the table. */
	int maximumTexts() {
		return (maximumRows + 1) * columns.size() + 10_000;
	}

}

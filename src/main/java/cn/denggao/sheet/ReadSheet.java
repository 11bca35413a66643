package cn.denggao.sheet;

import java.util.List;

/**
 * A table that was read.
 *
 * @param sha256 hash of the file, by which it is known again
 */
public record ReadSheet(String sha256, List<SheetRow> rows) {

	public ReadSheet {
		rows = List.copyOf(rows);
	}

}

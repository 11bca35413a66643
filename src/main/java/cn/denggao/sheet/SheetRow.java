package cn.denggao.sheet;

import java.util.List;

/**
 * One row that was read.
 *
 * @param number its number in the sheet, from 1
 * @param cells texts in the order of the columns: numbers plain, dates as yyyy-MM-dd
 */
public record SheetRow(int number, List<String> cells) {

	public SheetRow {
		cells = List.copyOf(cells);
	}

}

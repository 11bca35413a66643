package cn.denggao.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.denggao.sheet.SheetColumn;

import org.springframework.data.domain.Page;

/**
 * A list that somebody takes away as a workbook.
 *
 * @param asked values of the filter by what they are called, in order; blank ones do not
 * matter
 * @param found how many rows the filter finds
 */
public record ExportedList(String title, Map<String, String> asked, long found, List<SheetColumn> columns, Rows rows) {

	public ExportedList {
		asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
		columns = List.copyOf(columns);
	}

	/** A list that is already read. */
	public static ExportedList of(String title, Map<String, String> asked, List<SheetColumn> columns,
			List<? extends List<?>> rows) {
		return new ExportedList(title, asked, rows.size(), columns,
				(most, row) -> rows.stream().limit(most).forEach(row));
	}

	/** The first page of a list, which is as long as any list that is written. */
	public static ExportedList of(String title, Map<String, String> asked, List<SheetColumn> columns,
			Page<? extends List<?>> first) {
		return new ExportedList(title, asked, first.getTotalElements(), columns,
				(most, row) -> first.stream().limit(most).forEach(row));
	}

	/** Where the rows come from, so that a long list is never in memory as a whole. */
	@FunctionalInterface
	public interface Rows {

		/**
		 * Hands over the rows in order.
		 * @param most how many at the most
		 */
		void each(int most, Consumer<List<?>> row);

	}

}

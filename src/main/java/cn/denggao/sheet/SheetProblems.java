package cn.denggao.sheet;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import org.apache.poi.ss.util.CellReference;

/**
 * What is wrong with the cells of a file, gathered so that all is told at once. After two
 * hundred the reading ends.
 */
public final class SheetProblems {

	private final String field;

	private final List<Refused> all = new ArrayList<>();

	/** About a file that was sent in this field. */
	public SheetProblems(String field) {
		this.field = field;
	}

	/**
	 * Something is wrong with a cell.
	 * @param row from 1
	 * @param column from 0
	 * @param key message; row and letter of the column come before its own arguments
	 */
	public void add(int row, int column, String key, Object... more) {
		var arguments = new ArrayList<Object>(
				List.of(String.valueOf(row), CellReference.convertNumToColString(column)));
		arguments.addAll(List.of(more));
		all.add(Refused.at(field, key, arguments.toArray()));
		if (all.size() >= SheetLimits.PROBLEMS) {
			refuse();
		}
	}

	/** Refuses the file if anything was wrong. */
	public void refuse() {
		if (!all.isEmpty()) {
			throw new RefusedTogether(field, all);
		}
	}

}

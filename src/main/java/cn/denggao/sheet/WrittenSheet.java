package cn.denggao.sheet;

import java.util.List;

/**
 * A table that is written.
 *
 * @param conditions lines above the header: what was asked for, by whom, when, how many
 */
public record WrittenSheet(String name, List<String> conditions, List<SheetColumn> columns) {

	public WrittenSheet {
		conditions = List.copyOf(conditions);
		name = SheetName.of(name);
		columns = List.copyOf(columns);
	}

}

package cn.denggao.sheet;

import java.util.List;

/**
 * The second sheet of a template: how it is filled in, and the choices of its columns.
 */
public record SheetNotes(String name, List<String> lines) {

	public SheetNotes {
		name = SheetName.of(name);
		lines = List.copyOf(lines);
	}

}

package cn.denggao.paper.domain;

import java.util.List;

/**
 * One cell of a row, broken into lines.
 *
 * @param label whether it names what stands beside or below it
 */
record Cell(List<String> lines, float width, float size, Align align, boolean label) {

	/** Where text stands in a cell. */
	enum Align {

		LEFT, CENTRE, RIGHT

	}

	Cell part(int from, int count) {
		int start = Math.min(from, lines.size());
		return new Cell(lines.subList(start, Math.min(start + count, lines.size())), width, size, align, label);
	}

}

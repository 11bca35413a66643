package cn.denggao.application.domain.renewal;

import java.util.List;

/**
 * What is different about one thing that a form asks for.
 *
 * @param section code of its section
 * @param title of the section as it is called now, or was called last
 * @param label what the thing is called now, or was called last
 * @param points in what it differs; empty if it is new or gone
 */
public record Difference(String section, String title, Kind kind, String label, List<Point> points) {

	/** What became of it. */
	public enum Kind {

		ADDED, REMOVED, CHANGED

	}

	/**
	 * One point.
	 *
	 * @param what end of a message key
	 * @param before as text, or empty
	 * @param after as text, or empty
	 */
	public record Point(String what, String before, String after) {
	}

}

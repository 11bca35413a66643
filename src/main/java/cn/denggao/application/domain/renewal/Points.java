package cn.denggao.application.domain.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.denggao.application.domain.renewal.Difference.Point;

/** Collects in what two things differ. */
class Points {

	private final List<Point> all = new ArrayList<>();

	List<Point> all() {
		return all;
	}

	void text(String what, String before, String after) {
		if (!same(before, after)) {
			all.add(new Point(what, said(before), said(after)));
		}
	}

	void number(String what, Number before, Number after) {
		text(what, (before == null) ? null : before.toString(), (after == null) ? null : after.toString());
	}

	/** One of two words, whichever it has become. */
	void choice(boolean before, boolean after, String yes, String no) {
		if (before != after) {
			all.add(new Point(after ? yes : no, "", ""));
		}
	}

	void flag(String what, boolean differs) {
		if (differs) {
			all.add(new Point(what, "", ""));
		}
	}

	/** Whether both are the same; nothing is the same as an empty text. */
	boolean same(Object before, Object after) {
		return Objects.equals(said(before), said(after));
	}

	private static String said(Object value) {
		return Objects.toString(value, "");
	}

}

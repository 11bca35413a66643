package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.denggao.programme.RubricFlaw;
import cn.denggao.programme.RubricFlaw.Place;

/** Collects what is wrong with a rubric; of very many, the first. */
final class Flaws {

	private static final int MOST = 100;

	private static final int SHOWN = 60;

	private static final String KEY = "programme.rubric.";

	private final List<RubricFlaw> found = new ArrayList<>();

	void error(Place place, String rule, Object... arguments) {
		add(true, place, rule, arguments);
	}

	void warning(Place place, String rule, Object... arguments) {
		add(false, place, rule, arguments);
	}

	void require(boolean holds, Place place, String rule, Object... arguments) {
		if (!holds) {
			error(place, rule, arguments);
		}
	}

	private void add(boolean error, Place place, String rule, Object... arguments) {
		if (found.size() < MOST) {
			found.add(new RubricFlaw(error, place, KEY + rule, Arrays.stream(arguments).map(Flaws::text).toList()));
		}
	}

	boolean isEmpty() {
		return found.isEmpty();
	}

	List<RubricFlaw> all() {
		return List.copyOf(found);
	}

	static Place whole() {
		return new Place("", null, List.of());
	}

	/** Numbers count from 1. */
	static Place section(int number, String name) {
		return new Place(String.valueOf(number), KEY + "at.section", List.of(String.valueOf(number), text(name)));
	}

	static Place item(int section, String sectionName, int number, String name) {
		return new Place(section + "." + number, KEY + "at.item",
				List.of(text(sectionName), String.valueOf(number), text(name)));
	}

	static Place veto(int number, String name) {
		return new Place("V" + number, KEY + "at.veto", List.of(String.valueOf(number), text(name)));
	}

	/** What somebody else wrote is quoted in part only. */
	private static String text(Object argument) {
		var text = (argument instanceof BigDecimal number) ? number.toPlainString() : String.valueOf(argument);
		return (text.length() > SHOWN) ? text.substring(0, SHOWN) + "…" : text;
	}

}

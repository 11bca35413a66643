package cn.denggao.programme.domain;

import cn.denggao.programme.RubricFlaw.Place;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Holds a rubric's text against the closed list of keys and the kinds of their values.
 */
final class RubricStructure {

	private final Flaws flaws;

	private RubricStructure(Flaws flaws) {
		this.flaws = flaws;
	}

	static void check(JsonNode tree, String code, Flaws flaws) {
		new RubricStructure(flaws).check(tree, code);
	}

	private void check(JsonNode tree, String code) {
		keys(tree, "", Flaws.whole());
		flaws.require(tree.path("id").asText().equals(code), Flaws.whole(), "other-id", code);
		flaws.require(!tree.path("sections").isEmpty(), Flaws.whole(), "wrong.sections");
		int number = 0;
		for (var section : tree.path("sections")) {
			section(section, ++number);
		}
		number = 0;
		for (var veto : tree.path("vetoes")) {
			keys(veto, "vetoes", Flaws.veto(++number, name(veto)));
		}
	}

	private void section(JsonNode section, int number) {
		var place = Flaws.section(number, name(section));
		keys(section, "sections", place);
		flaws.require(!section.path("items").isEmpty(), place, "wrong.items");
		int at = 0;
		for (var item : section.path("items")) {
			var here = Flaws.item(number, name(section), ++at, name(item));
			keys(item, "items", here);
			item.path("bands").forEach(band -> keys(band, "bands", here));
		}
	}

	private void keys(JsonNode part, String list, Place place) {
		var known = RubricText.KEYS.get(list);
		if (!part.isObject()) {
			flaws.error(place, "no-object");
			return;
		}
		part.fieldNames().forEachRemaining(name -> flaws.require(known.contains(name), place, "unknown-key", name));
		for (var key : known) {
			var value = part.path(key);
			boolean left = (value.isMissingNode() || value.isNull()) && RubricValue.MAY_LACK.contains(key);
			flaws.require(left || RubricValue.of(key).fits(value), place, "wrong." + key);
		}
	}

	private static String name(JsonNode part) {
		return part.path("name").asText();
	}

}

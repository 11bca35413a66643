package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** In which numbers and lists the rules of a draft differ from its pack's. */
final class OwnRules {

	/** So that 9000000 stays what it is and does not become 9E+6. */
	private static final ObjectMapper JSON = RulesText.JSON.copy()
		.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

	private OwnRules() {
	}

	/** The fields of which both say different things. */
	static List<Difference> between(RoundRules one, RoundRules other) {
		var before = tree(one);
		var after = tree(other);
		var differences = new ArrayList<Difference>();
		for (var field : RuleFields.all()) {
			var from = at(before, field);
			var to = at(after, field);
			if (!field.text(from).equals(field.text(to))) {
				differences.add(new Difference(field, from, to));
			}
		}
		return differences;
	}

	/**
	 * New rules of the pack with the numbers and lists in which the draft differed from
	 * the old.
	 */
	static RoundRules over(RoundRules pack, RoundRules oldPack, RoundRules draft) {
		var tree = tree(pack);
		between(oldPack, draft).forEach(own -> put(tree, own.field(), own.to()));
		var own = tree(draft);
		Stream.of(RuleList.values())
			.filter(list -> !list.codes(oldPack).equals(list.codes(draft)))
			.forEach(list -> list.copy(own, tree));
		return read(tree);
	}

	/** The same of texts. */
	static String over(String pack, String oldPack, String draft) {
		return RulesText.of(over(RulesText.read(pack), RulesText.read(oldPack), RulesText.read(draft)));
	}

	static ObjectNode tree(RoundRules rules) {
		return JSON.valueToTree(rules);
	}

	static RoundRules read(ObjectNode tree) {
		return RulesText.read(tree.toString());
	}

	static JsonNode at(JsonNode tree, RuleField field) {
		return tree.at("/" + field.path().replace('.', '/'));
	}

	/** What a new pack has no more stays out. */
	static void put(ObjectNode tree, RuleField field, JsonNode value) {
		int last = field.path().lastIndexOf('.');
		var parent = tree.at("/" + field.path().substring(0, last).replace('.', '/'));
		if (parent instanceof ObjectNode part) {
			part.set(field.path().substring(last + 1), value);
		}
	}

	/** One field, what it was and what it is. */
	record Difference(RuleField field, JsonNode from, JsonNode to) {

		String text() {
			return field.path() + " " + field.text(from) + " → " + field.text(to);
		}

	}

}

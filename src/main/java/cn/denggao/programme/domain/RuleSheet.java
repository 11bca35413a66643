package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.programme.RoundRules;

/**
 * The numbers of a round for people, part by part.
 *
 * @param blocks the numbers by the part of the rules they belong to
 * @param seen by which a page is known to be of today
 */
public record RuleSheet(Map<String, List<Line>> blocks, String seen) {

	static RuleSheet of(RoundRules rules, RoundRules pack) {
		var tree = OwnRules.tree(rules);
		var before = OwnRules.tree(pack);
		var blocks = new LinkedHashMap<String, List<Line>>();
		for (var field : RuleFields.of(rules)) {
			blocks.computeIfAbsent(field.block(), block -> new ArrayList<>())
				.add(new Line(field, field.text(OwnRules.at(tree, field)), field.text(OwnRules.at(before, field))));
		}
		return new RuleSheet(blocks, RulesText.hash(RulesText.of(rules)));
	}

	/** The numbers in which the round differs from its pack. */
	public List<Line> own() {
		return blocks.values().stream().flatMap(List::stream).filter(Line::isOwn).toList();
	}

	/**
	 * One number.
	 *
	 * @param value as people read it, empty if open
	 * @param pack what the pack says
	 */
	public record Line(RuleField field, String value, String pack) {

		/** Whether the round says otherwise than its pack. */
		public boolean isOwn() {
			return !value.equals(pack);
		}

	}

}

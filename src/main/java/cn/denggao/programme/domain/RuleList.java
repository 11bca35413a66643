package cn.denggao.programme.domain;

import java.util.List;
import java.util.function.Function;

import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.TieCriterion;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The lists of a round's rules that its officers may set otherwise than the pack. */
enum RuleList {

	/** Hospitals that may not apply, by organisation id. */
	EXCLUDED_HOSTS("route", "excludedHosts", rules -> rules.route().excludedHosts()),

	/** What decides at equal scores, in this order. */
	TIE_CHAIN("ranking", "tieChain", rules -> rules.ranking().tieChain().stream().map(TieCriterion::name).toList());

	private final String part;

	private final String name;

	private final Function<RoundRules, List<String>> reading;

	RuleList(String part, String name, Function<RoundRules, List<String>> reading) {
		this.part = part;
		this.name = name;
		this.reading = reading;
	}

	List<String> codes(RoundRules rules) {
		return reading.apply(rules);
	}

	/** The same rules with another list. */
	RoundRules with(RoundRules rules, List<String> codes) {
		var tree = OwnRules.tree(rules);
		var list = ((ObjectNode) tree.path(part)).putArray(name);
		codes.forEach(list::add);
		return OwnRules.read(tree);
	}

	/** The list as it stands in one tree of rules into another. */
	void copy(ObjectNode from, ObjectNode to) {
		((ObjectNode) to.path(part)).set(name, from.path(part).path(name));
	}

	/** What was and what is, for the journal. */
	String difference(RoundRules before, RoundRules after) {
		return part + "." + name + " " + String.join(", ", codes(before)) + " → " + String.join(", ", codes(after));
	}

}

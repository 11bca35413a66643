package cn.denggao.programme.domain;

import java.util.HashSet;
import java.util.List;

import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Bounds over all units as a pack declares them. */
final class PackBounds {

	private static final List<String> SELECTING = List.of("tiers", "categories", "specialties", "regions",
			"authorities");

	private PackBounds() {
	}

	/** What is not said selects nothing and limits nothing. */
	static void complete(JsonNode bound) {
		if (bound instanceof ObjectNode fields) {
			List.of("target", "min", "max", "tolerance", "share", "binds", "of", "each")
				.forEach(name -> putNull(fields, name));
			select(fields.path("of"));
		}
	}

	/** Fills in what a selection does not say. */
	static void select(JsonNode selection) {
		if (selection instanceof ObjectNode fields) {
			SELECTING.forEach(name -> putNull(fields, name));
		}
	}

	/** Whether codes differ and every number is one; a share needs places to share. */
	static boolean areSound(RoundRules rules) {
		var codes = new HashSet<String>();
		return rules.recommendation()
			.bounds()
			.stream()
			.allMatch(bound -> isNamed(bound) && codes.add(bound.code()) && bound.sound()
					&& (bound.share() == null || isLimited(rules)));
	}

	private static boolean isNamed(PlaceBound bound) {
		return bound.code() != null && !bound.code().isBlank() && !bound.setOnPage() && bound.name() != null
				&& !bound.name().isBlank() && bound.counts() != null && bound.operator() != null;
	}

	private static boolean isLimited(RoundRules rules) {
		return rules.ranking().slots().most() < Integer.MAX_VALUE;
	}

	private static void putNull(ObjectNode node, String name) {
		if (!node.has(name)) {
			node.putNull(name);
		}
	}

}

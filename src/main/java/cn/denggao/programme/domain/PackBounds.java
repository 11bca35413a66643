package cn.denggao.programme.domain;

import java.util.HashSet;
import java.util.List;

import cn.denggao.organisation.Level;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.ShareScope;
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
			List.of("target", "min", "max", "tolerance", "share", "binds", "of", "each", "scope")
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
					&& (bound.share() == null || hasPlaces(bound, rules)));
	}

	private static boolean isNamed(PlaceBound bound) {
		return bound.code() != null && !bound.code().isBlank() && !bound.setOnPage() && bound.name() != null
				&& !bound.name().isBlank() && bound.counts() != null && bound.operator() != null;
	}

	/** A province's places are those it may recommend for. */
	private static boolean hasPlaces(PlaceBound bound, RoundRules rules) {
		return (bound.scope() == ShareScope.PROVINCE)
				? bound.each() == Level.PROVINCE && rules.recommendation().limits()
				: !rules.ranking().slots().unlimited();
	}

	private static void putNull(ObjectNode node, String name) {
		if (!node.has(name)) {
			node.putNull(name);
		}
	}

}

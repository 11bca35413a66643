package cn.denggao.programme.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

import cn.denggao.programme.RoundRoute;

/** What {@code programme.yaml} must be in itself. */
final class ProgrammeChecks {

	private static final Set<String> OPTIONAL = Set.of("planPeriod", "quota", "folder", "dependsOn", "decides",
			"decidesAlso", "unconfirmed", "partners", "candidates", "layer", "target", "tolerance", "min", "max", "by",
			"binds", "of", "per", "money", "qualifier");

	private ProgrammeChecks() {
	}

	static void check(PackProgramme programme) {
		Filled.require(Pack.PROGRAMME, programme, "", OPTIONAL);
		var codes = new HashSet<String>();
		for (var category : programme.categories()) {
			require(category.quota() == null || category.quota().isComplete(), category, "quota-incomplete");
			require(codes.add(category.code()), category, "category-twice");
			require(category.folder() == null || category.folder().matches("[a-z0-9-]{1,40}"), category, "folder-name");
		}
		programme.categories().forEach(category -> checkTies(category, codes));
		checkCircles(programme);
		checkCarriedIn(programme, codes);
		programme.goals().forEach(goal -> {
			if (!goal.places().isComplete()) {
				throw PackRefused.rule(Pack.PROGRAMME, "goals." + goal.code(), "quota-incomplete");
			}
		});
	}

	/** What a category has to do with others and with other hospitals. */
	private static void checkTies(PackProgramme.Category category, Set<String> codes) {
		var other = category.dependsOn();
		require(other == null || (codes.contains(other) && !other.equals(category.code())), category,
				"depends-on-unknown");
		var candidates = category.candidates();
		require(candidates == null || isSound(candidates, category, codes), category, "candidates-wrong");
		var partners = category.partners();
		require(partners == null || isSound(partners), category, "partners-wrong");
	}

	/** A project leans on one other only. */
	private static boolean isSound(RoundRoute.Candidates candidates, PackProgramme.Category category,
			Set<String> codes) {
		return candidates.months() >= 0 && category.dependsOn() == null && codes.contains(candidates.category());
	}

	private static boolean isSound(RoundRoute.Partners partners) {
		return partners.min() >= 0 && partners.max() >= 1 && partners.min() <= partners.max();
	}

	private static String groundOf(PackProgramme.Category category) {
		return (category.candidates() == null) ? category.dependsOn() : category.candidates().category();
	}

	/** What leans on itself, however far around, could never be begun. */
	private static void checkCircles(PackProgramme programme) {
		var leans = new HashMap<String, String>();
		programme.categories().forEach(category -> leans.put(category.code(), groundOf(category)));
		for (var category : programme.categories()) {
			var passed = new HashSet<String>();
			var at = category.code();
			while (at != null && passed.add(at)) {
				at = leans.get(at);
			}
			require(at == null, category, "depends-on-circle");
		}
	}

	private static void checkCarriedIn(PackProgramme programme, Set<String> codes) {
		var told = new HashSet<String>();
		programme.carriedIn().forEach(line -> {
			if (!codes.contains(line.category()) || !told.add(line.category()) || line.count() < 0
					|| (line.money() == null) != (line.qualifier() == null)
					|| (line.money() != null && line.money().signum() < 0)) {
				throw PackRefused.rule(Pack.PROGRAMME, "carriedIn." + line.category(), "carried-in-wrong");
			}
		});
	}

	private static void require(boolean holds, PackProgramme.Category category, String rule) {
		if (!holds) {
			throw PackRefused.rule(Pack.PROGRAMME, "categories." + category.code(), rule);
		}
	}

}

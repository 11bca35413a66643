package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.denggao.organisation.Level;
import cn.denggao.programme.Layer;
import cn.denggao.programme.RoundRoute.Candidates;
import cn.denggao.programme.RoundRoute.Partners;
import cn.denggao.programme.RoundRules.Operator;
import cn.denggao.programme.Selection;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What {@code programme.yaml} says; the keys named here to be ignored are for readers and
 * kept with the whole text.
 */
@JsonIgnoreProperties({ "policyBasis", "leadership", "structure", "selection", "criticismReasons", PackDepartments.KEY,
		PackTags.KEY })
record PackProgramme(String code, String name, String englishName, String tier, String owner, Years buildYears,
		PlanPeriod planPeriod, List<Category> categories, List<Goal> goals, List<CarriedIn> carriedIn) {

	PackProgramme {
		carriedIn = (carriedIn == null) ? List.of() : List.copyOf(carriedIn);
	}

	private static final List<String> OPTIONAL = List.of("quota", "folder", "dependsOn", "decides", "decidesAlso",
			"unconfirmed", "partners", "candidates", "layer");

	private static final List<String> FIGURES = List.of("target", "tolerance", "min", "max", "by");

	static PackProgramme read(PackFolder folder) {
		var tree = folder.tree(Pack.PROGRAMME);
		tree.path("goals").forEach(PackProgramme::fillGoal);
		for (var category : tree.path("categories")) {
			if (category instanceof ObjectNode fields) {
				OPTIONAL.stream().filter(name -> !fields.has(name)).forEach(fields::putNull);
			}
			fill(category.path("quota"));
			putNull(category.path("quota"), "binds");
			putNull(category.path("partners"), "vetoed");
		}
		putNull(tree, "carriedIn");
		putNull(tree, "planPeriod");
		requireBases(tree.path("policyBasis"));
		PackDepartments.check(tree.path(PackDepartments.KEY));
		PackTags.check(tree.path(PackTags.KEY));
		tree.path("carriedIn").forEach(line -> List.of("money", "qualifier").forEach(name -> putNull(line, name)));
		return folder.read(Pack.PROGRAMME, tree, PackProgramme.class);
	}

	private static void putNull(JsonNode node, String name) {
		if (node instanceof ObjectNode fields && !fields.has(name)) {
			fields.putNull(name);
		}
	}

	private static void fillGoal(JsonNode goal) {
		fill(goal);
		List.of("of", "per", "binds").forEach(name -> putNull(goal, name));
		PackBounds.select(goal.path("of"));
	}

	/** Papers are told to the public: each has at least a title and an issuer. */
	private static void requireBases(JsonNode bases) {
		boolean sound = bases.isMissingNode() || bases.isArray();
		for (var basis : bases) {
			sound &= !basis.path("title").asText().isBlank() && !basis.path("issuer").asText().isBlank();
		}
		if (!sound) {
			throw PackRefused.rule(Pack.PROGRAMME, "policyBasis", "basis-shape");
		}
	}

	private static void fill(JsonNode quota) {
		if (quota instanceof ObjectNode fields) {
			FIGURES.stream().filter(name -> !fields.has(name)).forEach(fields::putNull);
		}
	}

	/**
	 * Folders of the categories that have one, in the pack's order; empty text for the
	 * pack itself if a category that is open has none.
	 */
	List<String> folders() {
		return categories.stream()
			.filter(category -> category.open() || category.folder() != null)
			.map(category -> Objects.requireNonNullElse(category.folder(), ""))
			.distinct()
			.toList();
	}

	Optional<Category> category(String wanted) {
		return categories.stream().filter(category -> category.code().equals(wanted)).findFirst();
	}

	/** First and last year of the plan that the programme belongs to (R000-03). */
	record PlanPeriod(int from, int to) {
	}

	/** Shortest and longest build period (R004-10). */
	record Years(int min, int max) {
	}

	/**
	 * One category; only open ones get rounds.
	 *
	 * @param quota places of all its rounds, or null
	 * @param folder where its own files are, or null
	 * @param dependsOn the category its projects lean on, or null (R004-04)
	 * @param decides level of the authority that decides, or null for the province's
	 * (R000-06)
	 * @param decidesAlso a second level whose authorities have rounds of their own in it,
	 * or null (R000-24)
	 * @param partners how many hospitals apply together with the one that leads, or null
	 * (R003-13)
	 * @param candidates in which category those that apply must have been chosen before,
	 * or null (R003-14)
	 * @param layer of the service system, or null (R003-11)
	 */
	@JsonIgnoreProperties("construction")
	record Category(String code, String name, String englishName, boolean open, Places quota, String folder,
			String dependsOn, Level decides, Level decidesAlso, Boolean unconfirmed, Partners partners,
			Candidates candidates, Layer layer) {

		/**
		 * Whether its applications have nothing to do with other ones or other hospitals.
		 */
		boolean standsAlone() {
			return dependsOn == null && partners == null && candidates == null;
		}

		Level tier() {
			return (decides == null) ? Level.PROVINCE : decides;
		}

	}

	/**
	 * A number of places; which of the figures are set depends on the operator.
	 *
	 * @param binds false if approvals may go beyond an upper end; null for true
	 */
	record Places(Operator operator, Integer target, Integer tolerance, Integer min, Integer max, Integer by,
			Boolean binds) {

		boolean isComplete() {
			return (operator == Operator.RANGE) ? target == null && min != null && max != null
					: target != null && min == null && max == null;
		}

		/** The most places that may be given. */
		int most() {
			return switch (operator) {
				case EXACT, MAX -> target;
				case MIN -> Integer.MAX_VALUE;
				case RANGE -> max;
				case APPROX -> target + ((tolerance == null) ? 0 : tolerance);
			};
		}

	}

	/**
	 * A number promised over the programme's categories.
	 *
	 * @param of which approvals it counts; null if none
	 * @param per for each year of rounds by itself; null for all years together
	 */
	record Goal(String code, String name, Operator operator, Integer target, Integer tolerance, Integer min,
			Integer max, Integer by, Boolean binds, Selection of, Per per) {

		Places places() {
			return new Places(operator, target, tolerance, min, max, by, binds);
		}

	}

	/** What a goal is meant for. */
	enum Per {

		YEAR

	}

	/**
	 * What a category had reached before this system, as published (R002-15…17).
	 *
	 * @param money yuan, or null
	 * @param qualifier EXACT, OVER or ABOUT beside an amount of money
	 */
	record CarriedIn(String category, int count, BigDecimal money, Qualifier qualifier, LocalDate asOf, String source) {
	}

	/** What a source says of an amount, such as 70多亿. */
	enum Qualifier {

		EXACT, OVER, ABOUT

	}

}

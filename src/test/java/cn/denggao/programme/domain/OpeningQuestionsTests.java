package cn.denggao.programme.domain;

import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.programme.RoundRules;
import cn.denggao.requirements.Requirement;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a share leaves the capital is asked before a round opens, not found at its end.
 */
class OpeningQuestionsTests {

	private static final RoundRules SHIPPED = Pack.read(PackSource.shipped("bqw-14"))
		.parts()
		.stream()
		.map(PackPart::rules)
		.filter(rules -> rules.agreement().projectNumberTier().equals("P"))
		.findFirst()
		.orElseThrow();

	/** The vector of domain §5.8: of one place the capital would have none. */
	@ParameterizedTest
	@Requirement(value = "R000-11", page = "/rounds/{id}/opening")
	@CsvSource({ "ROUND, 1, , true", "ROUND, 1, 0, false", "ROUND, 1, 1, false", "ROUND, 2, , false",
			"ROUND, 60, , false", "PERIOD, 1, , true", "PERIOD, 1, 1, false", "PERIOD, 2, , false" })
	void asksWhatTheCapitalHasWhereItsShareLeavesNone(String scope, int places, Integer least, boolean asks) {
		var rules = rules(scope, "MAX", places, null, least, 6);

		if (asks) {
			refused(rules, Level.PROVINCE, "programme.opening.capital-has-none", places, "60");
		}
		else {
			assertThatCode(() -> OpeningQuestions.requireAnswers(rules, Level.PROVINCE)).doesNotThrowAnyException();
		}
	}

	@Test
	void asksOfEachProvincesPlaces() {
		var rules = rules("PROVINCE", "MAX", 60, null, null, 5);

		assertThatCode(() -> OpeningQuestions.requireAnswers(rules, Level.NATION)).doesNotThrowAnyException();
		refused(quotas(rules, Map.of("130000", 4, "140000", 1)), Level.NATION, "programme.opening.capital-has-none", 1,
				"60");
		assertThatCode(
				() -> OpeningQuestions.requireAnswers(quotas(rules, Map.of("130000", 4, "140000", 0)), Level.NATION))
			.doesNotThrowAnyException();
	}

	@Test
	void asksForPlacesToTakeAShareOf() {
		refused(rules("ROUND", "MIN", 150, null, null, 5), Level.NATION, "programme.opening.capital-without-places",
				"60");
		refused(rules("PERIOD", "MIN", 150, null, null, 5), Level.NATION, "programme.opening.capital-without-places",
				"60");
		assertThatCode(() -> OpeningQuestions.requireAnswers(rules("ROUND", "MIN", 150, 178, null, 5), Level.NATION))
			.doesNotThrowAnyException();
		assertThatCode(
				() -> OpeningQuestions.requireAnswers(rules("PROVINCE", "MIN", 150, null, null, 5), Level.NATION))
			.doesNotThrowAnyException();
	}

	@Test
	void leavesProvincesToRoundsOfTheNationThatLimitThem() {
		refused(rules("PROVINCE", "MAX", 60, null, null, 6), Level.PROVINCE,
				"programme.opening.capital-of-one-province");
		var open = rules("PROVINCE", "MAX", 60, null, null, null);
		refused(open, Level.NATION, "programme.opening.capital-provinces-open");
		assertThat(RuleChecks.of(open))
			.contains(new RuleChecks.Broken("ranking.capitalScope", "provinces-without-places"));
	}

	@Test
	void asksNothingWithoutACap() {
		var tree = tree(rules("ROUND", "MIN", 0, null, null, 6));
		((ObjectNode) tree.get("ranking")).putNull("capitalShare");

		assertThatCode(() -> OpeningQuestions.requireAnswers(OwnRules.read(tree), Level.PROVINCE))
			.doesNotThrowAnyException();
	}

	/** A floor may have an upper end, which is not below it. */
	@ParameterizedTest
	@CsvSource({ "150, , true", "150, 150, true", "150, 178, true", "150, 149, false" })
	void keepsTheUpperEndOfAFloorAboveIt(int least, Integer most, boolean sound) {
		var broken = RuleChecks.of(rules("ROUND", "MIN", least, most, null, 5));

		assertThat(broken.contains(new RuleChecks.Broken("ranking.slots.to", "slots-incomplete"))).isEqualTo(!sound);
	}

	private static RoundRules rules(String scope, String operator, int places, Integer to, Integer least,
			Integer quota) {
		var tree = tree(SHIPPED);
		var ranking = (ObjectNode) tree.get("ranking");
		ranking.put("capitalScope", scope).put("capitalMinimum", least);
		ranking.putObject("slots").put("operator", operator).put("value", places).put("to", to);
		((ObjectNode) tree.get("recommendation")).put("defaultQuota", quota);
		return OwnRules.read(tree);
	}

	private static RoundRules quotas(RoundRules rules, Map<String, Integer> quotas) {
		var tree = tree(rules);
		var own = ((ObjectNode) tree.get("recommendation")).putObject("quotas");
		quotas.forEach(own::put);
		return OwnRules.read(tree);
	}

	private static ObjectNode tree(RoundRules rules) {
		return OwnRules.tree(rules);
	}

	private static void refused(RoundRules rules, Level decides, String message, Object... arguments) {
		assertThatThrownBy(() -> OpeningQuestions.requireAnswers(rules, decides)).isInstanceOf(Refused.class)
			.hasMessage(message)
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly(arguments));
	}

}

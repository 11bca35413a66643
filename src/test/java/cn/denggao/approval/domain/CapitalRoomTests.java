package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ApprovedElsewhere;
import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.Ranked.Outcome;
import cn.denggao.approval.domain.Ranked.Reason;
import cn.denggao.programme.ShareCap;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.denggao.programme.RoundRules.TieCriterion.OBJECTIVE_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

/** The files of domain §5.8, whatever the capital's share is taken of. */
class CapitalRoomTests {

	private static final ShareCap SIXTY_PERCENT = new ShareCap(new BigDecimal("0.60"));

	private static final List<Entrant> EIGHT = List.of(capital("A", "92.10"), capital("B", "91.55"),
			capital("C", "90.80"), capital("D", "90.20"), elsewhere("E", "89.75"), elsewhere("F", "88.90"),
			capital("G", "88.40"), elsewhere("H", "86.42"));

	@ParameterizedTest
	@CsvSource({ "0, E", "1, A", "7, A" })
	void leavesTheCapitalOfOnePlaceWhatTheRulesSayAtLeast(int least, String selected) {
		var cap = new ShareCap(new BigDecimal("0.60"), least);

		assertThat(selected(CapitalRoom.ofRound(cap, 1), 1)).isEqualTo(selected);
	}

	/** Other rounds have approved so many, so many of the capital. */
	@ParameterizedTest(name = "{0} approved, {1} of the capital")
	@Requirement(value = "R000-11", page = "/rounds/{id}/ranking")
	@CsvSource({ "0, 0, ABCEF", "5, 3, ABCEF", "5, 2, ABCDE", "5, 4, ABEFH", "5, 5, AEFH", "5, 6, EFH", "9, 5, ABCEF" })
	void keepsTheCapitalToWhatOtherRoundsHaveLeftOfThePeriodsShare(int all, int capital, String selected) {
		var room = CapitalRoom.ofPeriod(SIXTY_PERCENT, 5, new ApprovedElsewhere(all, capital));

		assertThat(selected(room, 5)).isEqualTo(selected);
	}

	@Test
	void leavesTheCapitalOfAPeriodWhatTheRulesSayAtLeast() {
		var cap = new ShareCap(new BigDecimal("0.60"), 2);

		assertThat(selected(CapitalRoom.ofPeriod(cap, 5, new ApprovedElsewhere(5, 5)), 5)).isEqualTo("ABEFH");
	}

	@Test
	void asksNothingBackOfOnePlaceThatEarlierApprovalsStandBeside() {
		assertThat(selected(CapitalRoom.ofPeriod(SIXTY_PERCENT, 1, new ApprovedElsewhere(9, 5)), 1)).isEqualTo("A");
		assertThat(selected(CapitalRoom.ofPeriod(SIXTY_PERCENT, 1, new ApprovedElsewhere(9, 6)), 1)).isEqualTo("E");
	}

	/** Ten places for eight files of a province with five and two of one with two. */
	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/ranking")
	void keepsEachProvincesCapitalToItsShareOfTheProvincesPlaces() {
		// given
		var two = List.of(capital("K", "95.00"), capital("L", "94.00"));
		var provinces = new HashMap<ProjectId, String>();
		EIGHT.forEach(entrant -> provinces.put(entrant.project(), "five"));
		two.forEach(entrant -> provinces.put(entrant.project(), "two"));
		var room = CapitalRoom.ofProvinces(SIXTY_PERCENT, provinces, province -> province.equals("five") ? 5 : 2);
		var all = Stream.concat(EIGHT.stream(), two.stream()).toList();

		// when
		var rows = new Ranking(shuffled(all), within(room, 10)).rows();

		// then
		assertThat(codes(rows)).isEqualTo("KABCEFH");
		assertThat(List.of(row(rows, "L"), row(rows, "D"), row(rows, "G"))).extracting(Ranked::reason)
			.containsOnly(Optional.of(Reason.CAPITAL_CAP));
		assertThat(new Ranking(all, within(room, 10)).successor(Set.of(project("A"), project("B"), project("E")),
				Set.of(project("K"), project("C"), project("D"), project("F"))))
			.map(Entrant::code)
			.contains("L");
	}

	@Test
	void isPartOfWhatARankingWasMadeFromWhereOthersChangeIt() {
		var before = CapitalRoom.ofPeriod(SIXTY_PERCENT, 5, new ApprovedElsewhere(5, 3));
		var after = CapitalRoom.ofPeriod(SIXTY_PERCENT, 5, new ApprovedElsewhere(5, 4));

		assertThat(hash(after)).isNotEqualTo(hash(before))
			.isEqualTo(hash(CapitalRoom.ofPeriod(SIXTY_PERCENT, 5, new ApprovedElsewhere(5, 4))));
		assertThat(CapitalRoom.ofRound(SIXTY_PERCENT, 5).text()).isEmpty();
	}

	private static String hash(CapitalRoom room) {
		return new RankingInputs(EIGHT, within(room, 5), "rules").hash();
	}

	private static String selected(CapitalRoom room, int slots) {
		return codes(new Ranking(shuffled(EIGHT), within(room, slots)).rows());
	}

	private static CutRules within(CapitalRoom room, int slots) {
		return new CutRules(slots, Optional.of(room), Optional.empty(), Optional.empty(), 5, List.of(OBJECTIVE_FIRST));
	}

	private static Entrant capital(String code, String total) {
		return entrant(code, total, true);
	}

	private static Entrant elsewhere(String code, String total) {
		return entrant(code, total, false);
	}

	private static Entrant entrant(String code, String total, boolean capital) {
		var score = new BigDecimal(total);
		return new Entrant(project(code), code, "H" + code, score, score, score, Map.of(), false, capital, false, false,
				Instant.EPOCH, 0);
	}

	private static ProjectId project(String code) {
		return new ProjectId(UUID.nameUUIDFromBytes(code.getBytes()));
	}

	private static List<Entrant> shuffled(Collection<Entrant> entrants) {
		var copy = new ArrayList<>(entrants);
		Collections.shuffle(copy, new Random(7));
		return copy;
	}

	private static String codes(List<Ranked> rows) {
		return rows.stream()
			.filter(row -> row.outcome() == Outcome.SELECTED)
			.map(row -> row.entrant().code())
			.collect(Collectors.joining());
	}

	private static Ranked row(List<Ranked> rows, String code) {
		return rows.stream().filter(row -> row.entrant().code().equals(code)).findFirst().orElseThrow();
	}

}

package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundRules;
import cn.denggao.requirements.Requirement;
import cn.denggao.approval.domain.Ranked.Outcome;
import cn.denggao.approval.domain.Ranked.Reason;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundRules.TieCriterion;
import cn.denggao.programme.ShareCap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.denggao.programme.RoundRules.TieCriterion.EXPERT_FIRST;
import static cn.denggao.programme.RoundRules.TieCriterion.LEADING_GROUP_VOTE;
import static cn.denggao.programme.RoundRules.TieCriterion.OBJECTIVE_FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The vectors of domain §5.6 and §5.8. */
class RankingTests {

	private static final List<Entrant> EIGHT = List.of(capital("A", "92.10"), capital("B", "91.55"),
			capital("C", "90.80"), capital("D", "90.20"), elsewhere("E", "89.75"), elsewhere("F", "88.90"),
			capital("G", "88.40"), elsewhere("H", "86.42"));

	private static final List<Entrant> THREE_EQUALS = List.of(scored("X", "89.10", "82.40", "86.42"),
			scored("Y", "88.00", "84.05", "86.42"), scored("Z", "87.40", "84.95", "86.42"));

	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/ranking")
	void keepsTheCapitalToItsShareAndSaysWhoWasDisplaced() {
		var rows = new Ranking(shuffled(EIGHT), places(5, "0.60")).rows();

		assertThat(codes(rows, Outcome.SELECTED)).isEqualTo("ABCEF");
		assertThat(row(rows, "D").reason()).contains(Reason.CAPITAL_CAP);
		assertThat(row(rows, "D").rank()).isEqualTo(4);
		assertThat(row(rows, "D").reserve()).isEqualTo(1);
		assertThat(row(rows, "G").reason()).isEmpty();
	}

	@Test
	void letsTheNextProjectOutsideTheCapitalFollowOneOutsideIt() {
		assertThat(successorOf("E")).isEqualTo("H");
	}

	@Test
	void letsTheDisplacedProjectFollowOneOfTheCapital() {
		assertThat(successorOf("A")).isEqualTo("D");
	}

	@Test
	void rerankingWithoutAWithdrawnProjectComesToTheSame() {
		assertThat(selectedWithout("E")).isEqualTo("ABCFH");
		assertThat(selectedWithout("A")).isEqualTo("BCDEF");
	}

	@Test
	void separatesEqualsByTheObjectiveScoreWhereTheRulesSaySo() {
		var rows = new Ranking(THREE_EQUALS, chain(1, OBJECTIVE_FIRST, EXPERT_FIRST)).rows();

		assertThat(codes(rows, Outcome.SELECTED)).isEqualTo("Z");
		assertThat(rows).extracting(Ranked::tieStep).containsOnly(Optional.of(OBJECTIVE_FIRST));
		assertThat(rows).extracting(Ranked::rank).containsExactly(1, 2, 3);
	}

	@Test
	void separatesTheSameEqualsByTheExpertScoreWhereTheRulesSaySo() {
		assertThat(codes(new Ranking(THREE_EQUALS, chain(1, EXPERT_FIRST)).rows(), Outcome.SELECTED)).isEqualTo("X");
	}

	@Test
	void leavesThePlaceOpenIfNothingSeparatesEqualsAtTheCutLine() {
		var equals = List.of(scored("X", "88.00", "84.00", "86.40"), scored("Y", "88.00", "84.00", "86.40"));

		var rows = new Ranking(equals, chain(1, OBJECTIVE_FIRST)).rows();

		assertThat(rows).extracting(Ranked::outcome).containsOnly(Outcome.UNDECIDED);
		assertThat(rows).extracting(Ranked::rank).containsOnly(1);
	}

	@Test
	void letsTheVoteOfTheLeadingGroupSeparateWhatNothingElseDoes() {
		var rows = new Ranking(List.of(voted("X", 2), voted("Y", 1)), chain(1, OBJECTIVE_FIRST, LEADING_GROUP_VOTE))
			.rows();

		assertThat(codes(rows, Outcome.SELECTED)).isEqualTo("Y");
		assertThat(row(rows, "X").outcome()).isEqualTo(Outcome.RESERVE);
	}

	@Test
	void putsAVetoedProjectLastWithoutARankWhateverItsScore() {
		var vetoed = new Entrant(project("V"), "V", "HV", new BigDecimal("99.00"), new BigDecimal("99.00"),
				new BigDecimal("99.00"), Map.of(), true, false, false, false, Instant.EPOCH, 0);

		var rows = new Ranking(List.of(vetoed, elsewhere("E", "89.75")), chain(2, OBJECTIVE_FIRST)).rows();

		assertThat(rows).extracting(row -> row.entrant().code()).containsExactly("E", "V");
		assertThat(row(rows, "V").rank()).isZero();
		assertThat(row(rows, "V").outcome()).isEqualTo(Outcome.VETOED);
		assertThat(row(rows, "V").entrant().composite()).isEqualTo("99.00");
	}

	@Test
	void givesNoPlaceUnderTheFloorEvenIfOneIsLeft() {
		var rules = new CutRules(2, Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("80")), 5,
				List.of(OBJECTIVE_FIRST));

		var rows = new Ranking(List.of(elsewhere("E", "80.00"), elsewhere("F", "79.99")), rules).rows();

		assertThat(codes(rows, Outcome.SELECTED)).isEqualTo("E");
		assertThat(row(rows, "F").outcome()).isEqualTo(Outcome.NOT_SELECTED);
		assertThat(row(rows, "F").reason()).contains(Reason.SCORE_FLOOR);
	}

	@Test
	@Requirement(value = "R000-12", page = "/rounds/{id}/ranking")
	void putsAWeakSpecialtyFirstWhereTheChainSaysSo() {
		var weak = new Entrant(project("W"), "W", "HW", new BigDecimal("88.00"), new BigDecimal("84.00"),
				new BigDecimal("86.40"), Map.of(), false, false, true, false, Instant.EPOCH, 0);

		var rows = new Ranking(List.of(voted("X", 0), weak), chain(1, RoundRules.TieCriterion.WEAK_FIRST)).rows();

		assertThat(codes(rows, Outcome.SELECTED)).isEqualTo("W");
	}

	@Test
	@Requirement(value = "R004-12", page = "/rounds/{id}/ranking")
	void prefersAHospitalOfTheProvinceAmongEqualsOnly() {
		var provincial = new Entrant(project("P"), "P", "HP", new BigDecimal("88.00"), new BigDecimal("84.00"),
				new BigDecimal("86.40"), Map.of(), false, false, false, true, Instant.EPOCH, 0);
		var chain = chain(1, RoundRules.TieCriterion.PROVINCIAL_HOSPITAL_FIRST);

		var equal = new Ranking(List.of(voted("X", 0), provincial), chain).rows();
		var better = new Ranking(List.of(scored("C", "88.00", "84.03", "86.41"), provincial), chain).rows();

		assertThat(codes(equal, Outcome.SELECTED)).isEqualTo("P");
		assertThat(codes(better, Outcome.SELECTED)).isEqualTo("C");
	}

	@Test
	void keepsAHospitalToItsCap() {
		var rules = new CutRules(2, Optional.empty(), Optional.of(1), Optional.empty(), 5, List.of(OBJECTIVE_FIRST));
		var same = new Entrant(project("S"), "S", "HE", new BigDecimal("89.00"), new BigDecimal("89.00"),
				new BigDecimal("89.00"), Map.of(), false, false, false, false, Instant.EPOCH, 0);

		var rows = new Ranking(List.of(elsewhere("E", "89.75"), same, elsewhere("F", "88.90")), rules).rows();

		assertThat(codes(rows, Outcome.SELECTED)).isEqualTo("EF");
		assertThat(row(rows, "S").reason()).contains(Reason.HOSPITAL_CAP);
	}

	@ParameterizedTest
	@CsvSource({ "1,0", "2,1", "3,1", "4,2", "5,3", "6,3", "7,4", "8,4", "9,5", "10,6", "11,6", "12,7" })
	void roundsAShareOfThePlacesDown(int slots, int most) {
		assertThat(new ShareCap(new BigDecimal("0.60")).most(slots)).isEqualTo(most);
	}

	@Test
	void asksBackIfTheCapLeavesTheCapitalNoPlaceAtAll() {
		assertThatThrownBy(() -> new Ranking(EIGHT, places(1, "0.60")).rows()).isInstanceOf(Refused.class)
			.hasMessage("approval.ranking.capital-cap-leaves-none");
	}

	private static String successorOf(String leaver) {
		var holders = Set.of("A", "B", "C", "E", "F")
			.stream()
			.filter(code -> !code.equals(leaver))
			.map(RankingTests::project)
			.collect(Collectors.toSet());
		return new Ranking(shuffled(EIGHT), places(5, "0.60")).successor(holders, Set.of(project(leaver)))
			.orElseThrow()
			.code();
	}

	private static String selectedWithout(String leaver) {
		var left = EIGHT.stream().filter(entrant -> !entrant.code().equals(leaver)).toList();
		return codes(new Ranking(left, places(5, "0.60")).rows(), Outcome.SELECTED);
	}

	private static CutRules places(int slots, String capitalShare) {
		return new CutRules(slots, Optional.of(CapitalRoom.ofRound(new ShareCap(new BigDecimal(capitalShare)), slots)),
				Optional.empty(), Optional.empty(), 5, List.of(OBJECTIVE_FIRST));
	}

	private static CutRules chain(int slots, TieCriterion... ties) {
		return new CutRules(slots, Optional.empty(), Optional.empty(), Optional.empty(), 5, List.of(ties));
	}

	private static Entrant capital(String code, String total) {
		return entrant(code, total, total, total, true, 0);
	}

	private static Entrant elsewhere(String code, String total) {
		return entrant(code, total, total, total, false, 0);
	}

	private static Entrant scored(String code, String expert, String objective, String total) {
		return entrant(code, expert, objective, total, false, 0);
	}

	private static Entrant voted(String code, int vote) {
		return entrant(code, "88.00", "84.00", "86.40", false, vote);
	}

	private static Entrant entrant(String code, String expert, String objective, String total, boolean capital,
			int vote) {
		return new Entrant(project(code), code, "H" + code, new BigDecimal(expert), new BigDecimal(objective),
				new BigDecimal(total), Map.of(), false, capital, false, false, Instant.EPOCH, vote);
	}

	private static ProjectId project(String code) {
		return new ProjectId(UUID.nameUUIDFromBytes(code.getBytes()));
	}

	private static List<Entrant> shuffled(List<Entrant> entrants) {
		var copy = new ArrayList<>(entrants);
		Collections.shuffle(copy, new Random(7));
		return copy;
	}

	private static String codes(List<Ranked> rows, Outcome outcome) {
		return rows.stream()
			.filter(row -> row.outcome() == outcome)
			.map(row -> row.entrant().code())
			.collect(Collectors.joining());
	}

	private static Ranked row(List<Ranked> rows, String code) {
		return rows.stream().filter(row -> row.entrant().code().equals(code)).findFirst().orElseThrow();
	}

}

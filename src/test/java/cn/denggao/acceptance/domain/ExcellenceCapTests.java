package cn.denggao.acceptance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundRules.TieCriterion;
import org.junit.jupiter.api.Test;

import static cn.denggao.acceptance.AcceptanceConclusion.EXCELLENT;
import static cn.denggao.acceptance.AcceptanceConclusion.QUALIFIED;
import static cn.denggao.acceptance.AcceptanceConclusion.RECTIFY;
import static cn.denggao.acceptance.AcceptanceConclusion.UNQUALIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Scenario 20 of the domain: sixty projects, at most twelve excellent. */
class ExcellenceCapTests {

	private final ExcellenceCap cap = new ExcellenceCap(new BigDecimal("0.2"),
			List.of(TieCriterion.OBJECTIVE_FIRST, TieCriterion.EARLIER_SUBMISSION));

	@Test
	void lowersTheThirteenthAndFourteenthToQualified() {
		// given
		var cohort = sixty("82.00", "83.00");

		// when
		var counts = cap.conclude(cohort)
			.values()
			.stream()
			.collect(Collectors.groupingBy(each -> each, Collectors.counting()));

		// then
		assertThat(counts).containsEntry(EXCELLENT, 12L)
			.containsEntry(QUALIFIED, 41L)
			.containsEntry(RECTIFY, 5L)
			.containsEntry(UNQUALIFIED, 2L);
	}

	@Test
	void tellsEqualScoresApartByTheFrozenChain() {
		// given
		var cohort = sixty("82.00", "83.00");

		// when
		var conclusions = cap.conclude(cohort);

		// then
		assertThat(conclusions.get(cohort.get(11).project())).isEqualTo(QUALIFIED);
		assertThat(conclusions.get(cohort.get(12).project())).isEqualTo(EXCELLENT);
	}

	@Test
	void asksTheLeadingGroupWhenTheChainCannotTell() {
		// given
		var cohort = sixty("82.00", "82.00");
		var voted = new ArrayList<>(cohort);
		voted.set(12, preferred(cohort.get(12)));

		// then
		assertThatThrownBy(() -> cap.conclude(cohort)).isInstanceOf(Refused.class)
			.hasMessage("acceptance.tie-undecided");
		assertThat(cap.conclude(voted).get(cohort.get(12).project())).isEqualTo(EXCELLENT);
	}

	@Test
	void countsThoseConfirmedBefore() {
		// given
		var cohort = new ArrayList<>(sixty("82.00", "83.00"));
		cohort
			.replaceAll(each -> each.marks().points().compareTo(new BigDecimal("91.00")) >= 0 ? confirmed(each) : each);

		// when
		var conclusions = cap.conclude(cohort);

		// then
		assertThat(conclusions).hasSize(60 - 11);
		assertThat(conclusions.values().stream().filter(EXCELLENT::equals)).hasSize(1);
	}

	/** Eleven from 91.00 on, the 12th and 13th 90.35, the 14th 90.00, then the rest. */
	private static List<Contender> sixty(String objectiveOf12, String objectiveOf13) {
		var cohort = new ArrayList<Contender>();
		IntStream.range(0, 11).forEach(n -> cohort.add(contender(EXCELLENT, 91 + n * 0.5 + "", "80.00")));
		cohort.add(contender(EXCELLENT, "90.35", objectiveOf12));
		cohort.add(contender(EXCELLENT, "90.35", objectiveOf13));
		cohort.add(contender(EXCELLENT, "90.00", "99.00"));
		IntStream.range(0, 39).forEach(n -> cohort.add(contender(QUALIFIED, "75.00", "80.00")));
		IntStream.range(0, 5).forEach(n -> cohort.add(contender(RECTIFY, "60.00", "80.00")));
		IntStream.range(0, 2).forEach(n -> cohort.add(contender(UNQUALIFIED, "59.99", "80.00")));
		return cohort;
	}

	private static Contender contender(AcceptanceConclusion proposal, String points, String objective) {
		var marks = new PanelMarks(new BigDecimal(points), null, new BigDecimal(objective), null, null, false);
		return new Contender(ProjectId.random(), proposal, Optional.empty(), marks, Instant.EPOCH, false);
	}

	private static Contender preferred(Contender one) {
		return new Contender(one.project(), one.proposal(), one.confirmed(), one.marks(), one.submittedAt(), true);
	}

	private static Contender confirmed(Contender one) {
		return new Contender(one.project(), one.proposal(), Optional.of(EXCELLENT), one.marks(), one.submittedAt(),
				false);
	}

}

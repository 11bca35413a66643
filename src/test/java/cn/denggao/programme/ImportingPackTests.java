package cn.denggao.programme;

import java.math.BigDecimal;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.Direction;
import cn.denggao.organisation.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
class ImportingPackTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("140000");

	@Autowired
	private ImportingPack importing;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RubricDirectory rubrics;

	@Autowired
	private IndicatorDirectory indicators;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void bringsThePackIn() {
		importing.importFrom("sx-136", PROVINCE);
	}

	@Test
	void leavesADraftRoundOfTheYear() {
		// when
		var round = draft();

		// then
		assertThat(round.programmeCode()).isEqualTo("SX-136");
		assertThat(round.categoryName()).isEqualTo("领军临床专科");
		assertThat(round.organisation()).isEqualTo(PROVINCE);
		assertThat(database.queryForObject("select count(*) from programme_category where programme = 'SX-136'",
				Integer.class))
			.isEqualTo(9);
		assertThat(database.queryForObject("select count(*) from programme_quota where programme = 'SX-136'",
				Integer.class))
			.isEqualTo(9);
	}

	@Test
	void keepsRubricsWhoseMarksAddUp() {
		// when
		var rubric = rubrics.newest("leading-specialty").orElseThrow();

		// then
		assertThat(rubric.max()).isEqualByComparingTo("100");
		assertThat(rubric.sections()).extracting(Rubric.Section::max)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("40"), new BigDecimal("15"),
					new BigDecimal("15"));
		assertThat(rubric.vetoes()).hasSize(5);
		assertThat(rubrics.require(rubric.ref())).isEqualTo(rubric);
	}

	@Test
	void keepsIndicatorsInThePacksOrder() {
		// when
		var found = indicators.of(draft().id());

		// then
		assertThat(found).hasSize(44).first().extracting(IndicatorDefinition::code).isEqualTo("CMI");
		var stay = indicators.require(draft().id(), "ALOS");
		assertThat(stay.direction()).isEqualTo(Direction.LOWER_BETTER);
		assertThat(stay.from()).containsExactly("bedDays", "discharges");
	}

	@Test
	void changesNothingTheSecondTime() {
		// given
		var before = database.queryForList("select * from programme_programme");

		// when
		importing.importFrom("sx-136", PROVINCE);

		// then
		assertThat(database.queryForList("select * from programme_programme")).isEqualTo(before);
	}

	@Test
	void tellsNoRulesOfADraft() {
		assertThatThrownBy(() -> rounds.rules(draft().id())).isInstanceOf(Refused.class)
			.hasMessageContaining("programme.round.not-open-yet");
	}

	@Test
	void isNotForAnotherProvince() {
		var stranger = Acting.as("foreign", "130000", Role.HC_PROVINCE);

		assertThatThrownBy(() -> stranger.does(() -> importing.importFrom("sx-136", PROVINCE)))
			.isInstanceOf(Refused.class)
			.hasMessage("kernel.not-found");
	}

	@Test
	void refusesAPackThatIsNotThere() {
		refuses("no-such-pack", "programme.pack.file-missing programme.yaml");
	}

	@ParameterizedTest(name = "{0}: {1} becomes {2}")
	@CsvSource(delimiter = '|',
			textBlock = """
					round-rules.yaml | expertWeight: 0.60 | expertWeight: 0.70 | rule.weights-not-one round-rules.yaml review.expertWeight
					round-rules.yaml | days: 5, countStartDay | countStartDay | field-missing round-rules.yaml notice.days
					round-rules.yaml | panelSize: 5 | panelSize: fünf | field-wrong round-rules.yaml review.panelSize
					round-rules.yaml | notice: { | notice: { hours: 1, | field-unknown round-rules.yaml notice.hours
					round-rules.yaml | indicator: CMI | indicator: NO_SUCH | rule.indicator-unknown round-rules.yaml review.objective.NO_SUCH
					round-rules.yaml | NON_CAPITAL_FIRST | WEAK_SPECIALTY_FIRST | field-wrong round-rules.yaml ranking.tieChain[3]
					round-rules.yaml | review: | rubric: { id: midterm, version: 1 }#review: | field-unknown round-rules.yaml rubric
					round-rules.yaml | defaultQuota: 2, | defaultQuota: 2, days: 5, | field-unknown round-rules.yaml recommendation.days
					rubric-midterm.yaml | max: 20#    items | max: 21#    items | rule.sum-not-max rubric-midterm.yaml sections.FUNDS
					funds.yaml | sources: | sources: [ | file-unreadable funds.yaml
					""")
	void refusesAWrongPackByFileAndField(String file, String right, String wrong, String reason) {
		refuses(WrongPack.with("wrong", file, lines(right), lines(wrong)), "programme.pack." + reason);
	}

	private void refuses(String pack, String reason) {
		assertThatThrownBy(() -> importing.importFrom(pack, PROVINCE)).isInstanceOf(Refused.class)
			.hasMessageStartingWith(reason);
	}

	/** A hash stands for the end of a line. */
	private static String lines(String text) {
		return text.replace('#', '\n');
	}

	private RoundSummary draft() {
		return rounds.all()
			.stream()
			.filter(round -> round.year() == 2026 && round.categoryCode().equals("LEADING_SPECIALTY"))
			.findFirst()
			.orElseThrow();
	}

}

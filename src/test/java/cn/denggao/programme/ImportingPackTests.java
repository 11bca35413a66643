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

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource({ "no-such-pack, programme.pack.file-missing programme.yaml",
			"bad-weights, programme.pack.rule.weights-not-one round-rules.yaml review.expertWeight",
			"bad-missing, programme.pack.field-missing round-rules.yaml notice.days",
			"bad-type, programme.pack.field-wrong round-rules.yaml review.panelSize",
			"bad-unknown, programme.pack.field-unknown round-rules.yaml notice.hours",
			"bad-sum, programme.pack.rule.sum-not-max rubric-midterm.yaml sections.FUNDS",
			"bad-indicator, programme.pack.rule.indicator-unknown round-rules.yaml review.objective.NO_SUCH",
			"bad-yaml, programme.pack.file-unreadable funds.yaml" })
	void refusesAWrongPackByFileAndField(String pack, String reason) {
		assertThatThrownBy(() -> importing.importFrom(pack, PROVINCE)).isInstanceOf(Refused.class)
			.hasMessageStartingWith(reason);
	}

	private RoundSummary draft() {
		return rounds.all()
			.stream()
			.filter(round -> round.year() == 2026 && round.categoryCode().equals("LEADING_SPECIALTY"))
			.findFirst()
			.orElseThrow();
	}

}

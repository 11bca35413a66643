package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

import cn.denggao.DenggaoTest;
import cn.denggao.calendar.KnownYears;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** The pack of Hebei's plan: objective data alone, no quota, no money. */
@DenggaoTest
class HebeiPackTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("140000");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ImportingPack importing;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private IndicatorDirectory indicators;

	@Autowired
	private RoundPlans plans;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void bringsThePackIn() throws Exception {
		KnownYears.ahead(context);
		try (var file = new ClassPathResource("demonstration/organisations.yaml").getInputStream()) {
			context.getBean(OrganisationRegister.class).importFrom(file);
		}
		importing.importFrom("hb-csc", PROVINCE);
	}

	@Test
	@Requirement(value = { "R001-13", "R001-14" }, page = "/rounds/{id}/rules")
	void weighsFourDomainsOfObjectiveDataEqually() {
		// given
		var rules = plans.of(draft("ADVANTAGE")).rules();
		var points = new TreeMap<String, BigDecimal>();

		// when
		rules.review()
			.objective()
			.forEach(item -> points.merge(indicators.require(draft("ADVANTAGE"), item.indicator()).dimension(),
					item.weight(), BigDecimal::add));

		// then
		assertThat(rules.route().byFigures()).isTrue();
		assertThat(rules.hasExperts()).isFalse();
		assertThat(points).hasToString("{CAPABILITY=25, EFFICIENCY=25, QUALITY=25, TECHNIQUE=25}");
		assertThat(indicators.of(draft("ADVANTAGE"))).extracting(IndicatorDefinition::dimension)
			.containsOnly("CAPABILITY", "TECHNIQUE", "QUALITY", "EFFICIENCY");
	}

	@Test
	@Requirement(value = { "R001-45", "R001-12" }, page = "/rounds/{id}/opening")
	void givesNeitherQuotaNorMoney() {
		for (var category : List.of("ADVANTAGE", "CHARACTERISTIC")) {
			var rules = plans.of(draft(category)).rules();

			assertThat(rules.recommendation().limits()).isFalse();
			assertThat(rules.ranking().slots().most()).isEqualTo(Integer.MAX_VALUE);
			assertThat(rules.agreement().hasMoney()).isFalse();
			assertThat(rules.application().hospitalLevels()).containsExactly("SECONDARY", "TERTIARY");
		}
		assertThat(database.queryForObject("select count(*) from programme_quota where programme = 'HB-CSC'",
				Integer.class))
			.isZero();
	}

	@Test
	@Requirement(value = { "R001-21", "R001-22" }, page = "/rounds/{id}/opening")
	void listsBasicAndPlatformDisciplines() {
		var tagged = plans.of(draft("ADVANTAGE")).fields().tagged();

		assertThat(tagged.get(Tag.BASIC)).containsExactly("内科", "外科", "妇产科", "儿科", "急诊医学科", "精神科");
		assertThat(tagged.get(Tag.PLATFORM)).containsExactly("麻醉科", "医学影像科", "医学检验科", "重症医学科", "病理科");
	}

	@Test
	@Requirement(value = { "R001-01", "R001-02" }, page = "/rounds")
	void keepsThatItsTextIsATrial() {
		var basis = database.queryForList("""
				select b ->> 'number' as number, b ->> 'date' as day, b ->> 'trial' as trial from programme_programme p,
				jsonb_array_elements(p.content::jsonb -> 'policyBasis') b where p.code = 'HB-CSC'""");

		assertThat(basis).extracting(row -> row.get("number"), row -> row.get("day"), row -> row.get("trial"))
			.containsExactly(tuple("冀卫医函〔2024〕15号", "2024-03-23", "true"), tuple("国卫医政发〔2023〕22号", null, null));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					round-rules.yaml | tieChain: [ | tieChain: [EXPERT_FIRST, | rule.tie-by-marks round-rules.yaml ranking.tieChain.EXPERT_FIRST
					round-rules.yaml | expertWeight: 0 | expertWeight: 1 | rule.weights-not-one round-rules.yaml review.expertWeight
					round-rules.yaml | expertWeight: 0#  objectiveWeight: 1 | expertWeight: 0.5#  objectiveWeight: 0.5 | rule.marks-beside-figures round-rules.yaml review.expertWeight
					round-rules.yaml | objective: | objective: []#others: | field-unknown round-rules.yaml others
					indicators.yaml | dimension: QUALITY | dimension: SAFETY | rule.tie-without-figures round-rules.yaml ranking.tieChain.QUALITY_BLOCK
					characteristic/round-rules.yaml | scoreFloor: 50 | tieChain: [EXPERT_FIRST] | rule.tie-by-marks characteristic/round-rules.yaml ranking.tieChain.EXPERT_FIRST
					round-rules.yaml | track: OBJECTIVE | track: FUNDED | rule.experts-needed round-rules.yaml review.expertWeight
					""")
	@Requirement("R001-14")
	void refusesWhatWouldNeedExperts(String file, String right, String wrong, String reason) {
		var pack = WrongPack.of("hb-csc", "wrong-hebei", file, right.replace('#', '\n'), wrong.replace('#', '\n'));

		assertThatThrownBy(() -> importing.importFrom(pack, PROVINCE))
			.hasMessageStartingWith("programme.pack." + reason);
	}

	private RoundId draft(String category) {
		return rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals("HB-CSC") && round.categoryCode().equals(category)
					&& round.year() == 2026)
			.findFirst()
			.orElseThrow()
			.id();
	}

}

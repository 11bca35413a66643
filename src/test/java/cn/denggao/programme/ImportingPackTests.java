package cn.denggao.programme;

import java.math.BigDecimal;

import cn.denggao.requirements.Requirement;
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
	@Requirement("R004-05")
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
			.isEqualTo(11);
		assertThat(database.queryForMap(
				"select operator, target, tolerance from programme_quota where kind = 'CATEGORY' and code = 'LEADING_SPECIALTY'"))
			.containsEntry("operator", "APPROX")
			.containsEntry("target", 10)
			.containsEntry("tolerance", 1);
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
		var scale = rubric.sections().get(0).items().get(1);
		assertThat(scale.shape()).isEqualTo(Rubric.Shape.BANDS);
		assertThat(scale.bands()).extracting(Rubric.Band::points)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal("2"), new BigDecimal("1.5"), new BigDecimal("1"));
		assertThat(scale.evidence()).containsExactly("D");
		assertThat(rubrics.require(rubric.ref())).isEqualTo(rubric);
	}

	@Test
	void keepsIndicatorsInThePacksOrder() {
		// when
		var found = indicators.of(draft().id());

		// then
		assertThat(found).hasSize(57).first().extracting(IndicatorDefinition::code).isEqualTo("CMI");
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
									round-rules.yaml | expertWeight: 0.60#  objectiveWeight: 0.40 | expertWeight: 0#  objectiveWeight: 1 | rule.experts-needed round-rules.yaml review.expertWeight
									round-rules.yaml | review:# | route: { track: OBJECTIVE }#review:# | rule.marks-beside-figures round-rules.yaml review.expertWeight
									round-rules.yaml | days: 5, countStartDay | countStartDay | field-missing round-rules.yaml notice.days
									round-rules.yaml | panelSize: 5 | panelSize: fünf | field-wrong round-rules.yaml review.panelSize
									round-rules.yaml | notice: { | notice: { hours: 1, | field-unknown round-rules.yaml notice.hours
									round-rules.yaml | indicator: CMI | indicator: NO_SUCH | rule.indicator-unknown round-rules.yaml review.objective.NO_SUCH
									round-rules.yaml | PROVINCIAL_HOSPITAL_FIRST | WEAK_SPECIALTY_FIRST | field-wrong round-rules.yaml ranking.tieChain[3]
									round-rules.yaml | review: | rubric: { id: midterm, version: 1 }#review: | field-unknown round-rules.yaml rubric
									round-rules.yaml | defaultQuota: 2, | defaultQuota: 2, days: 5, | field-unknown round-rules.yaml recommendation.days
									rubric-midterm.yaml | max: 20#    items | max: 21#    items | rule.sum-not-max rubric-midterm.yaml sections.FUNDS
									funds.yaml | sources: | sources: [ | file-unreadable funds.yaml
							funds.yaml | maxPercent: 50 | maxPercents: 50 | field-unknown funds.yaml categories[0].maxPercents
							funds.yaml | name: 医院配套 | names: 医院配套 | field-missing funds.yaml sources[1].name
							programme.yaml | buildYears: | buildYear: | field-missing programme.yaml buildYears
					programme.yaml | leadership: | leaders: | field-unknown programme.yaml leaders
							programme.yaml | open: true | opened: yes, open: true | field-unknown programme.yaml categories[0].opened
							programme.yaml | englishName: Leading clinical specialty | englishName: Leading clinical specialty, dependsOn: TRANSFER | rule.depends-on-circle programme.yaml categories.LEADING_SPECIALTY
							programme.yaml | target: 10, tolerance: 1 } } | tolerance: 1 } } | rule.quota-incomplete programme.yaml categories.LEADING_SPECIALTY
							round-rules.yaml | value: 10, to: 1 | value: 11, to: 1 | rule.more-than-quota round-rules.yaml ranking.slots
							round-rules.yaml | termMonths: 36 | termMonths: 35 | rule.term-outside-years round-rules.yaml agreement.termMonths
							round-rules.yaml | termMonths: 36 | termMonths: 61 | rule.term-outside-years round-rules.yaml agreement.termMonths
							round.yaml | baselineYear: | baselineyear: 2025#baselineYear: | field-unknown round.yaml baselineyear
							round.yaml | workingDays: 20 | workingDays: twenty | field-wrong round.yaml window.workingDays
							round.yaml | minimum: 5 | minimum: -5 | rule.negative round.yaml keyMembers.minimum
							round.yaml | midterm: midterm | half: midterm | field-unknown round.yaml rubrics.half
							rubric-midterm.yaml | total: 100 | total: 99 | rule.sum-not-max rubric-midterm.yaml total
							rubric-midterm.yaml | version: 1 | version: 2147483647 | field-wrong rubric-midterm.yaml version
							round-rules.yaml | value: 10, to: 1 | value: 10, to: null | rule.slots-incomplete round-rules.yaml ranking.slots.to
							round-rules.yaml | operator: APPROX, value: 10, to: 1 | operator: RANGE, value: 10, to: null | rule.slots-incomplete round-rules.yaml ranking.slots.to
							round-rules.yaml | operator: APPROX, value: 10, to: 1 | operator: RANGE, value: 10, to: 9 | rule.slots-incomplete round-rules.yaml ranking.slots.to
							round-rules.yaml | scoreFloor: 60 | scoreFloor: 600 | rule.mark-beyond-rubric round-rules.yaml ranking.scoreFloor
							round-rules.yaml | afterMonths: 18 | afterMonths: 36 | rule.midterm-after-term round-rules.yaml midterm.afterMonths
							round-rules.yaml | defaultQuota: 2, | defaultQuota: 2, lines: { "140200": { "99": 1 } }, | rule.specialty-unknown round-rules.yaml recommendation.lines.140200.99
							programme.yaml | buildYears: { min: 3, max: 5 } | buildYears: null | field-missing programme.yaml buildYears
							programme.yaml | operator: MIN, target: 5 | operator: null, target: 5 | field-missing programme.yaml goals[0].operator
							programme.yaml | quota: { operator: APPROX, target: 10 | quota: { operator: null, target: 10 | field-missing programme.yaml categories[0].quota.operator
							programme.yaml | englishName: Leading clinical specialty | englishName: null | field-missing programme.yaml categories[0].englishName
							programme.yaml | name: 山西省“136”兴医工程 | name: "山西\\0省" | rule.unreadable-sign programme.yaml name
							rubric-midterm.yaml | title: 中期检查量表 | title: "中期\\0量表" | rule.unreadable-sign rubric-midterm.yaml title
							rubric-midterm.yaml | shape: LINEAR | shape: CURVE | field-wrong rubric-midterm.yaml sections[1].items[0].shape
							rubric-midterm.yaml | floor: 40, full: 90 | floor: 40 | rule.shape-incomplete rubric-midterm.yaml sections.FUNDS.F1
							rubric-midterm.yaml | code: FUNDS | code: funds | field-wrong rubric-midterm.yaml sections[1].code
							rubric-midterm.yaml | code: F1 | code: F-1 | field-wrong rubric-midterm.yaml sections[1].items[0].code
							rubric-midterm.yaml | scorer: EXPERT | indicator: "x y", scorer: EXPERT | field-wrong rubric-midterm.yaml sections[0].items[0].indicator
							rubric-midterm.yaml | shape: LINEAR | standart: x, shape: LINEAR | field-unknown rubric-midterm.yaml sections[1].items[0].standart
							dossier.yaml | figureYears: | figureyears: | field-wrong dossier.yaml figureyears
							dossier.yaml | kind: BUDGET | kind: MONEY | field-wrong dossier.yaml sections[
							dossier.yaml | jumpNote: note | jumpNote: nota | field-wrong dossier.yaml F.service.jumpNote
							dossier.yaml | [beds, C.openBeds] | [beds, C.openBed] | field-wrong dossier.yaml D.notMore.C.openBed
							dossier.yaml | [doctors, C.doctors] | [doctors, C.grade] | field-wrong dossier.yaml E.notMore.C.grade
							dossier.yaml | [senior, doctors] | [senior, F.discharges] | field-wrong dossier.yaml E.notMore.F.discharges
							dossier.yaml | code: outpatient, label: 门诊量 | code: outpatient | field-wrong dossier.yaml F.service.outpatient.label
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

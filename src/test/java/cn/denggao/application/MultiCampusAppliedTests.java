package cn.denggao.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.eligibility.Outcome;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.ChangingOrganisations;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/**
 * Scenario 26: hospitals with a branch hand in by the shipped form and conditions of
 * their pack.
 */
@DenggaoTest
class MultiCampusAppliedTests {

	private static final String HOSPITALS = """
			hospitals:
			  - { id: XM01, name: 示例多院区综合医院, creditCode: 12140100459023046G, licenceNumber: 45902304614010011A1001,
			      region: "140100", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 1200, supervisor: "140000" }
			  - { id: XM02, name: 示例多院区专科医院, creditCode: 12140100459023054B, licenceNumber: 45902305414010011A5001,
			      region: "140100", level: TERTIARY, grade: A, ownership: PUBLIC, kind: SPECIALISED, beds: 1100, supervisor: "140000" }
			""";

	/** Of the section about the branches. */
	private static final Map<String, String> BRANCHES = Map.of("campusPlan", "南院区以康复和慢病管理为主，急危重症留在主院区。",
			"branches.1.name", "南院区", "branches.1.city", "140100", "branches.1.beds", "300", "branches.1.duty",
			"康复与慢病管理", "branches.1.specialty", "YES");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RecordedFigures figures;

	private PackedApplication general;

	private PackedApplication specialised;

	@BeforeEach
	void fillsTheShippedFormIn() throws Exception {
		story = new ApplicationStory(context);
		PackedApplication.register(story, HOSPITALS);
		var round = PackedRound.open(story, "multi-campus", "BRANCH_CAMPUS", OFFICER, CHIEF);
		figures = new RecordedFigures(web, round);
		meetsTheRest("XM01", "GENERAL");
		meetsTheRest("XM02", "SPECIALISED");
		general = PackedApplication.filledIn(story, round, "XM01", BRANCHES);
		specialised = PackedApplication.filledIn(story, round, "XM02", BRANCHES);
	}

	@Test
	@Requirement(value = { "R002-21", "R002-22" }, page = "/projects/{id}/eligibility")
	void takesAGeneralHospitalOnlyAboveTheLimitAndWithTheHigherGradeInEachYear() throws Exception {
		// given
		figures.years("XM01", "BED_USE", "92.0", "91.0", "90.0");
		figures.years("XM01", "PERFORMANCE", "A+", "A+", "A");

		// when
		general.finish();

		// then
		assertThat(general.openTasks()).containsExactly("UserTask_FillInApplication");
		assertThat(general.keptOutBy()).containsExactly("2a", "4a");
		assertThat(general.conditions()).contains("第 2a 条：病床使用率连续三年每年都超过 90%（等于 90% 不算）（不符合）",
				"第 4a 条：综合医院：绩效考核等级连续三年在 A+ 以上（含 A+）（不符合）");

		// when
		figures.years("XM01", "BED_USE", "90.1");
		figures.years("XM01", "PERFORMANCE", "A+");
		general.handIn();

		// then
		assertThat(general.status()).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(general.lines()).extracting(RuleLine::rule, RuleLine::outcome)
			.containsExactly(tuple("1", Outcome.PASSED), tuple("2a", Outcome.PASSED), tuple("2b", Outcome.PASSED),
					tuple("3", Outcome.PASSED), tuple("4a", Outcome.PASSED), tuple("4b", Outcome.NOT_APPLICABLE),
					tuple("5", Outcome.PASSED), tuple("6a", Outcome.PASSED), tuple("6b", Outcome.PASSED),
					tuple("6c", Outcome.PASSED));
		assertThat(general.snapshots()).singleElement().asString().contains("示例多院区综合医院", "南院区", "康复与慢病管理");
	}

	@Test
	@Requirement(value = { "R002-21", "R002-22" }, page = "/projects/{id}/application")
	void takesASpecialisedHospitalWithTheLowerGrade() throws Exception {
		// given
		figures.years("XM02", "BED_USE", "92.0", "91.0", "90.1");
		figures.years("XM02", "PERFORMANCE", "A", "A", "A");

		// when
		specialised.handIn();

		// then
		assertThat(specialised.status()).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(specialised.keptOutBy()).isEmpty();
		assertThat(specialised.lines()).filteredOn(line -> line.rule().startsWith("4"))
			.extracting(RuleLine::rule, RuleLine::outcome)
			.containsExactly(tuple("4a", Outcome.NOT_APPLICABLE), tuple("4b", Outcome.PASSED));
		assertThat(specialised.snapshots()).hasSize(1);
	}

	/** One branch, nothing that speaks against it, and the first place of ten. */
	private void meetsTheRest(String hospital, String kind) throws Exception {
		branch(hospital);
		figures.years(hospital, "MAJOR_INCIDENT", "NO", "NO", "NO");
		figures.years(hospital, "SERIOUS_CONDUCT", "NO", "NO", "NO");
		figures.years(hospital, "HOSPITAL_ALOS", "6.1");
		figures.years(hospital, "HOSPITAL_CMI", "1.61");
		figures.take(hospital + ",,,,MAIN_BEDS,2020,1000,核定文件");
		figures.take(IntStream.range(0, 9)
			.boxed()
			.flatMap(at -> Stream.of(peer(kind, at, "HOSPITAL_ALOS", (7 + at) + ".2"),
					peer(kind, at, "HOSPITAL_CMI", "1.3" + at)))
			.toArray(String[]::new));
	}

	private static String peer(String kind, int number, String fact, String value) {
		return kind + "-" + number + ",示例同类医院" + number + "," + kind + ",140000," + fact + "," + RecordedFigures.BASE
				+ "," + value + ",年报";
	}

	private void branch(String hospital) {
		var id = OrganisationId.of(hospital);
		if (story.bean(OrganisationHistory.class).campusesOf(id).isEmpty()) {
			var opened = LocalDate.of(2021, 7, 1);
			story.bean(ChangingOrganisations.class)
				.open(new CampusSummary(UUID.randomUUID(), id, "南院区", "140105", "示例路 1 号", 300, opened, null), opened);
		}
	}

}

package cn.denggao.application;

import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

/** People, management and support of primary care in the form of Hebei's plan. */
@DenggaoTest
class HebeiDossierTests {

	@Autowired
	private ApplicationContext context;

	private PackedForm form;

	@BeforeEach
	void somebodyApplies() {
		var story = new ApplicationStory(context);
		form = PackedForm.draft(story, PackedRound.open(story, "hb-csc", "ADVANTAGE", OFFICER, CHIEF), "SX01", "03.04");
	}

	@Test
	@Requirement(value = "R001-26", page = "/projects/{id}/application")
	void asksWhereElseAPersonServesAndCountsAnOutputOnce() {
		// when
		form.save("E", Map.of("members.1.name", "席嘉树", "members.1.dual", "YES", "members.2.name", "郁清源",
				"members.2.dual", "NO"));
		form.save("I", Map.of("works.1.name", "心衰早筛研究", "works.1.person", "席嘉树", "works.2.name", "心衰早筛研究",
				"works.2.person", "郁清源"));

		// then
		assertThat(form.problems())
			.contains("E members.1.discipline missing", "E members.1.share missing", "I works.1.kind missing")
			.doesNotContain("E members.2.discipline missing", "E members.2.share missing")
			.anyMatch(problem -> problem.startsWith("I works.2.name") && problem.contains("twice"));
	}

	@Test
	@Requirement(value = "R001-29", page = "/projects/{id}/application")
	void countsFlexibleStaffApart() throws Exception {
		// given
		assertThat(form.page("E")).contains("柔性引进人员（不计入上面的人数）", "双聘", "多点执业", "战略合作");

		// when
		form.save("E", Map.of("members.1.name", "席嘉树", "flexible.1.name", "席嘉树", "flexible.2.name", "郁清源",
				"flexible.2.engagement", "SECONDED"));

		// then
		assertThat(form.problems())
			.contains("E flexible.1.engagement missing", "E flexible.1.days missing",
					"E flexible.2.engagement not-offered")
			.anyMatch(problem -> problem.startsWith("E flexible.1.name") && problem.contains("twice"));
	}

	@Test
	@Requirement(value = "R001-28", page = "/projects/{id}/application")
	void asksHowTheDirectorWasChosenForWhichTermAndForTheSignedStatement() throws Exception {
		// given
		assertThat(form.problems()).contains("E director too-few-rows");
		assertThat(form.page("E")).contains("揭榜挂帅", "竞争上岗");

		// when
		form.save("E", Map.of("director.1.selection", "OPEN_CALL", "director.1.from", "2058-01-01", "director.1.to",
				"2057-12-31", "director.1.liability", "YES"));

		// then
		assertThat(form.problems()).contains("E director.1.to dates-crossed", "O file-LIABILITY attachment-missing")
			.doesNotContain("E director too-few-rows", "E director.1.selection missing");
	}

	@Test
	@Requirement(value = "R001-27", page = "/projects/{id}/application")
	void takesYesAndNoAboutPayWithEvidenceAndComputesNothing() {
		// given
		assertThat(form.problems()).contains("M payByUnit missing", "M payKept missing", "M payAgain missing")
			.doesNotContain("O file-PAY attachment-missing");

		// when
		form.save("M", Map.of("payByUnit", "NO", "payKept", "YES", "payAgain", "NO"));

		// then
		assertThat(form.problems()).contains("O file-PAY attachment-missing")
			.noneMatch(problem -> problem.startsWith("M pay"));
	}

	@Test
	@Requirement(value = "R001-30", page = "/projects/{id}/application")
	void knowsIntraoperativeTherapyHybridSurgeryAndTheFrontierAsTechniques() throws Exception {
		// when
		form.save("H", Map.of("techniques.1.name", "术中放疗", "techniques.1.group", "INTRAOPERATIVE", "techniques.2.name",
				"杂交手术", "techniques.2.group", "HYBRID"));

		// then
		assertThat(form.page("H")).contains("局部微创", "术中放化疗", "复合手术", "前沿技术");
		assertThat(form.problems()).noneMatch(problem -> problem.contains("group not-offered"))
			.contains("H techniques.1.count-" + form.lastYear() + " missing");
	}

	@Test
	@Requirement(value = "R001-31", page = "/projects/{id}/application")
	void recordsWorkWithBasicScienceAndEngineering() throws Exception {
		// given
		assertThat(form.page("I")).contains("临床与基础", "医工结合");

		// when
		form.save("I", Map.of("collaborations.1.partner", "示例理工大学", "collaborations.1.since", "1979"));

		// then
		assertThat(form.problems()).contains("I collaborations.1.kind missing", "I collaborations.1.content missing")
			.anyMatch(problem -> problem.startsWith("I collaborations.1.since "));
	}

	@Test
	@Requirement(value = { "R001-32", "R001-33" }, page = "/projects/{id}/application")
	void asksForWhoAnswersForQualityInHospitalAndSpecialty() {
		// given
		assertThat(form.problems()).contains("E hospitalQuality missing", "E specialtyQuality missing",
				"E qcOfficer missing");

		// when
		form.save("E", Map.of("hospitalQuality", "韩立本", "specialtyQuality", "席嘉树", "qcOfficer", "郁清源"));

		// then
		assertThat(form.problems()).noneMatch(problem -> problem.contains("Quality") || problem.contains("qcOfficer"));
	}

	@Test
	@Requirement(value = "R001-36", page = "/projects/{id}/application")
	void letsTheCultureOfTheSpecialtyBeTold() throws Exception {
		assertThat(form.page("M")).contains("专科文化", "可不填");
		assertThat(form.problems()).noneMatch(problem -> problem.startsWith("M culture"));
	}

	@Test
	@Requirement(value = "R001-40", page = "/projects/{id}/application")
	void asksForTheWorkPlanAndItsMilestones() {
		// given
		assertThat(form.problems()).contains("O file-PLAN attachment-missing", "K tasks too-few-rows");

		// when
		form.save("K", Map.of("tasks.1.name", "建成单病种中心", "tasks.1.start", "2058-07-01", "tasks.1.end", "2058-06-30"));

		// then
		assertThat(form.problems()).contains("K tasks.1.output missing", "K tasks.1.end dates-crossed");
	}

	@Test
	@Requirement(value = "R001-43", page = "/projects/{id}/application")
	void countsAndRecordsWhatIsDoneForPrimaryCare() throws Exception {
		// given
		assertThat(form.problems()).contains("J trained missing", "J remoteConsultations missing", "J posted missing",
				"J tours missing");
		assertThat(form.page("J")).contains("培训", "远程医疗", "人才下派", "巡回医疗", "城市医疗集团", "县域医共体");

		// when
		form.save("J", Map.of("supported.1.hospital", "示例县人民医院", "supported.1.form", "POSTED"));

		// then
		assertThat(form.problems()).containsAll(List.of("J supported.1.through missing", "J supported.1.since missing",
				"J supported.1.effect missing"));
	}

}

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

/** What the form of the national plan asks for. */
@DenggaoTest
class NationalFormTests {

	@Autowired
	private ApplicationContext context;

	private PackedForm form;

	@BeforeEach
	void somebodyApplies() {
		var story = new ApplicationStory(context);
		form = PackedForm.draft(story, PackedRound.open(story, "bqw-14", "PROVINCIAL", OFFICER, CHIEF), "SX01",
				"03.04");
	}

	@Test
	@Requirement(value = "R000-14", page = "/projects/{id}/application")
	void groupsTechniquesInSixKindsWithTheirYearlyCounts() throws Exception {
		// given
		assertThat(form.page("H")).contains("传统内镜", "宫腹腔镜", "介入", "穿刺", "局部微创", "改良外科");

		// when
		form.save("H", Map.of("techniques.1.name", "经导管主动脉瓣置换术", "techniques.1.group", "INTERVENTION",
				"techniques.2.name", "腹腔镜肝切除术", "techniques.2.group", "KEYHOLE"));

		// then
		assertThat(form.problems())
			.contains("H techniques.1.count-" + form.lastYear() + " missing", "H techniques.2.group not-offered",
					"H techniques.2.count-" + (form.lastYear() - 2) + " missing")
			.doesNotContain("H techniques.1.group not-offered");
	}

	@Test
	@Requirement(value = "R000-17", page = "/projects/{id}/application")
	void asksForCountsAndEvidenceOfEachServiceMode() throws Exception {
		// given
		assertThat(form.page("W")).contains("多学科诊疗", "快速康复", "中西医结合");
		assertThat(form.problems()).noneMatch(problem -> problem.startsWith("W "));

		// when
		form.save("W", Map.of("modes.1.mode", "ERAS", "modes.1.evidence", "快速康复病例.pdf", "modes.2.mode", "ERAS"));

		// then
		assertThat(form.problems())
			.contains("W modes.1.scope missing", "W modes.1.count-" + form.lastYear() + " missing",
					"W modes.2.evidence missing", "O file-MODE attachment-missing")
			.anyMatch(problem -> problem.startsWith("W modes.2.mode") && problem.contains("twice"));
	}

	@Test
	@Requirement(value = "R000-18", page = "/projects/{id}/application")
	void tagsEachUseOfSmartMedicine() throws Exception {
		// given
		assertThat(form.page("W")).contains("人工智能", "传感技术", "互联网＋", "医用机器人", "3D 打印", "新材料", "计算机辅助", "远程医疗");

		// when
		form.save("W",
				Map.of("innovations.1.name", "肺结节辅助诊断", "innovations.2.name", "骨科手术机器人", "innovations.2.tag", "ROBOT"));

		// then
		assertThat(form.problems())
			.contains("W innovations.1.tag missing", "W innovations.1.effect missing", "W innovations.2.since missing")
			.doesNotContain("W innovations.2.tag missing");
	}

	@Test
	@Requirement(value = "R000-20", page = "/projects/{id}/application")
	void countsTalentByTierEveryYearAndRecordsItsTraining() {
		// when
		form.save("E", Map.of("members.1.name", "席嘉树", "training.1.name", "席嘉树", "training.1.tier", "YOUNG",
				"training.1.from", "2058-05-01", "training.1.to", "2058-04-30"));

		// then
		assertThat(form.problems()).contains("E members.1.tier missing", "E training.1.content missing",
				"E training.1.to dates-crossed");
		for (var row : List.of("top", "key", "middle", "young", "trained", "introduced")) {
			assertThat(form.problems()).contains("E talent." + row + "." + form.lastYear() + " missing",
					"E talent." + row + "." + (form.lastYear() - 2) + " missing");
		}
	}

	@Test
	@Requirement(value = "R000-21", page = "/projects/{id}/application")
	void asksForSubSpecialtiesAndThatOfEachMember() {
		// given
		assertThat(form.problems()).contains("D subSpecialties missing");

		// when
		form.save("D", Map.of("subSpecialties", "冠脉介入\n心律失常"));
		form.save("E", Map.of("members.1.name", "席嘉树"));

		// then
		assertThat(form.problems()).contains("E members.1.sub missing").doesNotContain("D subSpecialties missing");
	}

	@Test
	@Requirement(value = "R000-13", page = "/projects/{id}/application")
	void asksForOneOfFourMeansOfEachTaskForAWeakField() throws Exception {
		// given
		form.save("K", Map.of("tasks.1.name", "产科急救能力提升"));
		form.save("A", Map.of("direction", "GENERAL_UPLIFT"));
		assertThat(form.problems()).noneMatch(problem -> problem.startsWith("K tasks.1.means"));

		// when
		form.save("A", Map.of("direction", "WEAK_FIELD"));

		// then
		assertThat(form.problems()).contains("K tasks.1.means missing");
		assertThat(form.page("K")).contains("人才培养", "服务模式", "基础条件投入", "质量安全管理");
	}

	@Test
	@Requirement(value = "R000-16", page = "/projects/{id}/application")
	void asksForFieldAndEvidenceOfPatentsAndTransfers() throws Exception {
		// given
		assertThat(form.problems()).contains("I research.patents." + form.lastYear() + " missing",
				"I research.transfer." + (form.lastYear() - 2) + " missing");
		assertThat(form.page("I")).contains("再生医学", "精准医疗", "生物医学新技术");

		// when
		form.save("I", Map.of("works.1.kind", "TRANSFER", "works.1.name", "可降解支架", "works.2.kind", "PATENT",
				"works.2.evidence", "专利证书.pdf"));

		// then
		assertThat(form.problems()).contains("I works.1.field missing", "I works.1.evidence missing",
				"I works.2.name missing", "O file-AWARD attachment-missing");
	}

	/** The figures that domain.md proves the formulas with. */
	@Test
	void computesRatesFromTheirPartsOnly() throws Exception {
		// given
		var year = form.lastYear();

		// when
		form.save("F",
				Map.of("service.operations." + year, "10865", "service.level3." + year, "3000",
						"service.level4." + year, "1104", "service.minimallyInvasive." + year, "3194",
						"service.elective." + year, "8000", "service.daySurgery." + year, "1000"));

		// then
		assertThat(form.page("K")).contains("10.16", "29.40", "37.77", "12.50");

		// when
		form.save("F", Map.of("service.operations." + year, "10865", "service.level3." + year, "3000"));

		// then: nothing is known of level 4
		assertThat(form.page("K")).doesNotContain("10.16", "37.77", "27.61");

		// when
		form.save("F", Map.of("service.elective." + year, "8000", "service.daySurgery." + year, "8001"));

		// then
		assertThat(form.problems()).contains("F service.daySurgery." + year + " part-exceeds-in-year");
	}

	@Test
	void asksForADeclarationOfEverythingThatKeepsAHospitalOut() throws Exception {
		for (var veto : List.of("FALSE_DATA", "MAJOR_INCIDENT", "RESTRICTED_TECHNIQUE", "INSURANCE_FRAUD",
				"RESEARCH_MISCONDUCT", "FUND_MISUSE", "LICENCE_SUSPENDED", "GRADE_NOT_MET", "LEADER_UNREACHABLE",
				"EARLIER_TERMINATED")) {
			assertThat(form.problems()).contains("B vetoes." + veto + ".declared missing");
		}
		assertThat(form.page("B")).contains("骗取医保基金", "停业整顿", "聘用合同");
	}

	@Test
	void asksForTheEthicsPaperOfATechniqueThatWasReviewed() {
		// given
		assertThat(form.problems()).contains("O file-LICENCE attachment-missing", "O file-DATA attachment-missing")
			.doesNotContain("O file-ETHICS attachment-missing");

		// when
		form.save("H", Map.of("techniques.1.name", "经导管主动脉瓣置换术", "techniques.1.ethics", "YES"));

		// then
		assertThat(form.problems()).contains("O file-ETHICS attachment-missing");
	}

}

package cn.denggao.application;

import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

/** What the forms of a city's plan and of programmes of single hospitals ask for. */
@DenggaoTest
class ClimbFormTests {

	@Autowired
	private ApplicationContext context;

	private ApplicationStory story;

	@BeforeEach
	void bringsTheHospitalsIn() {
		story = new ApplicationStory(context);
	}

	@Test
	@Requirement(value = "R003-15", page = "/projects/{id}/application")
	void recordsSupportByPolicyMoneyAndTechnology() throws Exception {
		// given
		var form = city("CITY_KEY_SPECIALTY", "03.02");
		assertThat(form.page("M")).contains("政策", "资金", "技术");

		// when
		form.save("M", Map.of("supports.1.kind", "MONEY", "supports.1.from", "市财政局", "supports.2.kind", "POLICY"));

		// then
		assertThat(form.problems())
			.contains("M supports.1.amount missing", "M supports.2.from missing", "M supports.2.content missing")
			.doesNotContain("M supports.2.amount missing");
	}

	@Test
	@Requirement(value = { "R003-16", "R003-21" }, page = "/projects/{id}/application")
	void measuresOutflowCostAndPathways() throws Exception {
		// given
		var form = city("CITY_KEY_SPECIALTY", "03.02");
		assertThat(form.page("K")).contains("市域外转率", "省域外转率", "出院患者均次费用", "费用消耗指数", "临床路径入径率", "临床路径完成率", "单病种质量控制达标率");

		// when
		var year = form.lastYear();
		form.save("G", Map.of("quality.pathwayEligible." + year, "400", "quality.pathwayEntered." + year, "300",
				"quality.pathwayCompleted." + year, "301"));

		// then
		assertThat(form.problems()).contains("G quality.pathwayCompleted." + year + " part-exceeds-in-year");
		assertThat(form.page("K")).contains("75.00");

		// when
		form.save("F",
				Map.of("service.discharges." + year, "1000", "costs.inpatientCost." + year, "1200.5",
						"flow.residentDischarges." + year, "8000", "flow.residentsOutOfCity." + year, "1136",
						"flow.residentsOutOfProvince." + year, "512"));

		// then: 12,005,000 yuan for 1000 discharges; 1136 and 512 of 8000 residents
		assertThat(form.page("K")).contains("12005.00", "14.20", "6.40");
	}

	@Test
	@Requirement(value = "R003-18", page = "/projects/{id}/application")
	void asksForTheAgreementOfEachCooperation() throws Exception {
		// given
		var form = city("CITY_KEY_SPECIALTY", "03.02");
		assertThat(form.page("J")).contains("国内", "国（境）外");

		// when
		form.save("J", Map.of("cooperation.1.partner", "示例医学院", "cooperation.2.partner", "示例研究所",
				"cooperation.2.agreement", "HZ-2058-1"));

		// then
		assertThat(form.problems()).contains("J cooperation.1.agreement missing", "J cooperation.1.where missing",
				"O file-COOPERATION attachment-missing");
	}

	@Test
	@Requirement(value = "R003-23", page = "/projects/{id}/application")
	void asksWhereTheFiguresByDiagnosisRelatedGroupsComeFrom() throws Exception {
		var form = city("CITY_KEY_SPECIALTY", "03.02");

		assertThat(form.problems()).contains("F drgSource missing");
		assertThat(form.page("F")).contains("省 DRG 平台", "医保 DRG（DIP）结算数据", "医院自行分组");
	}

	@Test
	@Requirement(value = "R003-19", page = "/projects/{id}/application")
	void measuresChineseMedicineInItsOwnLineOnly() throws Exception {
		assertThat(city("CITY_TCM_SPECIALTY", "50.13").page("K")).contains("中医适宜技术项数", "中医非药物疗法使用率");
		assertThat(city("CITY_KEY_SPECIALTY", "03.02").page("K")).doesNotContain("中医适宜技术项数", "县域内就诊率");
	}

	@Test
	@Requirement(value = "R003-20", page = "/projects/{id}/application")
	void asksACentreOfACountyForWhatTheCountyTreats() throws Exception {
		// given
		var form = city("CITY_COUNTY_CENTRE", "03.02");
		var year = form.lastYear();
		assertThat(form.problems()).contains("P base missing", "P community missing", "P practitioners missing",
				"P familyTeams missing", "P county.inCounty." + year + " missing");

		// when
		form.save("P", Map.of("county.residentsTreated." + year, "20000", "county.inCounty." + year, "18200",
				"county.firstAtBase." + year, "13000"));

		// then
		assertThat(form.page("K")).contains("县域内就诊率", "91.00", "基层首诊率", "65.00");

		// when
		form.save("P", Map.of("county.residentsTreated." + year, "20000", "county.inCounty." + year, "20001"));

		// then
		assertThat(form.problems()).contains("P county.inCounty." + year + " part-exceeds-in-year");
	}

	@Test
	@Requirement(value = "R002-09", page = "/projects/{id}/application")
	void recordsWhoSupportsACountysHospitalHowAndFromWhenToWhen() throws Exception {
		// given
		var form = PackedForm.draft(story, PackedRound.open(story, "county-cap", "COUNTY_HOSPITAL", OFFICER, CHIEF),
				"SX11", "03.02");
		assertThat(form.page("P")).contains("三级医院对口帮扶", "“组团式”帮扶", "托管", "医联体", "远程医疗");

		// when
		form.save("P", Map.of("supported.1.hospital", "示例省人民医院", "supported.1.from", "2058-01-01", "supported.1.to",
				"2057-01-01"));

		// then
		assertThat(form.problems()).contains("P supported.1.mode missing", "P supported.1.to dates-crossed",
				"C performance.grade." + form.lastYear() + " missing", "A department missing", "E qcOfficer missing");
	}

	@Test
	void asksAHospitalOfSeveralCampusesForThemAndItsGrades() {
		var form = PackedForm.draft(story, PackedRound.open(story, "multi-campus", "BRANCH_CAMPUS", OFFICER, CHIEF),
				"SX01", "03.02");

		assertThat(form.problems()).contains("P branches too-few-rows",
				"C performance.grade." + form.lastYear() + " missing", "A department missing");
		form.save("E", Map.of("leaders.1.name", "sx01leader1", "leaders.1.title", "ASSOCIATE"));
		assertThat(form.problems()).contains("E leaders.1.name twice-across", "E leaders.1.title must-be");
	}

	private PackedForm city(String category, String specialty) {
		var round = PackedRound.open(story, "climb", category, "140200", CITY, CITY_CHIEF);
		return PackedForm.draft(story, round, "SX11", specialty);
	}

}

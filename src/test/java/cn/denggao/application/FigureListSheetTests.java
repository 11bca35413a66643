package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Figures that conditions use, in Excel. */
@DenggaoTest
class FigureListSheetTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@Test
	void areWrittenWithNumbersAsNumbersForThoseWhoSeeThem() throws Exception {
		// given
		var round = PackedRound.open(new ApplicationStory(context), "county-cap", "COUNTY_HOSPITAL", OFFICER, CHIEF);
		new RecordedFigures(web, round).take("140222,,,,COUNTY_POPULATION,2068,52013,=年报2068",
				"140222,,,,TELEMEDICINE,2068,有,=年报2068");
		var path = "/rounds/" + round + "/figures";
		web.perform(get(path).with(authentication(OFFICER)))
			.andExpect(content().string(containsString("href=\"" + path + "/workbook\"")));

		// when
		var lines = WorkbookLines.taken(web, OFFICER, path + "/workbook");

		// then
		assertThat(lines.get(2)).startsWith("条件：批次：");
		assertThat(lines).contains("编号|名称|项目|年度|数值|来源|医院申明")
			.filteredOn(line -> line.contains("|=年报2068"))
			.containsExactlyInAnyOrder("140222|天镇县|县域常住人口|2068|52013|=年报2068", "140222|天镇县|远程医疗服务|2068|有|=年报2068");
		assertThat(database.queryForObject("""
				select count(*) from audit_entry where action = 'application.figures-exported' and subject_id = ?""",
				Long.class, round.toString()))
			.isEqualTo(1);
		for (var other : List.of(CHIEF, Acting.as("figures-other", "130000", Role.HC_PROVINCE),
				Acting.as("figures-other", "SX01", Role.HOSPITAL_DEPT))) {
			web.perform(get(path + "/workbook").with(authentication(other))).andExpect(status().isNotFound());
		}
	}

	@Test
	void tellEveryWrongRowAtOnceAndRecordNone() throws Exception {
		// given
		var round = PackedRound.open(new ApplicationStory(context), "county-cap", "COUNTY_HOSPITAL", OFFICER, CHIEF);
		var rows = """
				140222,,,,COUNTY_POPULATION,2067,52013,年报
				140222,,,,COUNTY_POPULATION,去年,52013,年报
				140222,,,,COUNTY_POPULATION,2067,很多,年报""";

		// when
		web.perform(
				post("/rounds/{round}/figures", round).param("text", rows).with(authentication(OFFICER)).with(csrf()))

			// then
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 2 行：年度“去年”须为四位年份")))
			.andExpect(content().string(containsString("第 3 行：数值“很多”与项目的类型不符")));
		web.perform(get("/rounds/{round}/figures", round).with(authentication(OFFICER)))
			.andExpect(content().string(not(containsString("2067"))));
	}

}

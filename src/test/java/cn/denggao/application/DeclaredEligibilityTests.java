package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityResults;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.eligibility.Outcome;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Conditions of a programme from the recorded figures to the officers' page. */
@DenggaoTest
class DeclaredEligibilityTests {

	private static final String BASE = "2025";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private CheckingEligibility checking;

	@Autowired
	private EligibilityResults kept;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARoundWithConditions() {
		story = new ApplicationStory(context);
		story.bean(ImportingPack.class).importFrom("multi-campus", OrganisationId.of("140000"));
		round = story.openRound(draft -> database.update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				(select draft_rules::jsonb -> 'admission' from programme_round where programme = 'MULTI-CAMPUS')))::text
				where id = ?""", draft.value()));
	}

	@Test
	@Requirement(value = { "R002-21", "R002-22" }, page = "/projects/{id}/eligibility")
	void keepsOutAndNamesEveryConditionThatIsNotMetOrNotKnown() throws Exception {
		// given
		var project = story.draft(round, "SX03", "03.04");
		take("SX03,,,,BED_USE,2023,92.0,年报", "SX03,,,,BED_USE,2024,91.0,年报", "SX03,,,,BED_USE,2025,90.0,年报");

		// when
		var result = story.applicant("SX03").gets(() -> checking.check(project));

		// then
		assertThat(result.eligible()).isFalse();
		assertThat(result.findings()).contains(new Finding("RULES_FAILED", true), new Finding("RULES_UNKNOWN", true));
		assertThat(outcome(result.lines(), "2a")).isEqualTo(Outcome.FAILED);
		assertThat(outcome(result.lines(), "2b")).isEqualTo(Outcome.UNKNOWN);
		assertThat(outcome(result.lines(), "1")).isEqualTo(Outcome.PASSED);
		as(story.applicant("SX03"), get("/projects/{id}/eligibility", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("病床使用率连续三年每年都超过 90%（等于 90% 不算）")))
			.andExpect(content().string(containsString("须超过 90.0%")))
			.andExpect(content().string(containsString("没有记录")))
			.andExpect(content().string(containsString("1、要求是三级田等公立医院。")));
	}

	@Test
	@Requirement(value = { "R002-21", "R002-23" }, page = "/projects/{id}/eligibility")
	void showsOfficersTheDecisionThatWasKeptWithItsPeers() throws Exception {
		// given
		meetsEverything("SX01");
		var project = story.submitted(round, "SX01", "03.04");
		assertThat(kept.newest(project).orElseThrow().lines()).extracting(RuleLine::outcome)
			.containsOnly(Outcome.PASSED, Outcome.NOT_APPLICABLE);

		// when
		take("SX01,,,,HOSPITAL_ALOS,2025,19.7,更正", "SX01,,,,BED_USE,2025,70,更正");

		// then
		as(OFFICER, get("/projects/{id}/eligibility", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("不再重算")))
			.andExpect(content().string(containsString("全国综合医院共 10 家，排第 1")))
			.andExpect(content().string(containsString("外省医院3")))
			.andExpect(content().string(not(containsString("19.7"))));
		as(story.applicant("SX01"), get("/projects/{id}/eligibility", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("排第 1")))
			.andExpect(content().string(not(containsString("外省医院3"))));
		as(ApplicationStory.CITY, get("/projects/{id}/eligibility", project)).andExpect(status().isNotFound());
	}

	@Test
	void letsACityRecordFiguresOfItsOwnHospitalsInItsOwnRound() throws Exception {
		// given
		database.update("update programme_round set organisation = '140200', tier = 'CITY' where id = ?",
				round.value());

		// then
		as(ApplicationStory.CITY, post("/rounds/{round}/figures", round).param("text", "SX11,,,,BED_USE,2024,90.5,年报"))
			.andExpect(status().is3xxRedirection());
		as(ApplicationStory.CITY, get("/rounds/{round}/figures", round)).andExpect(status().isOk())
			.andExpect(content().string(containsString("90.5")));
		as(ApplicationStory.CITY, post("/rounds/{round}/figures", round).param("text", "SX01,,,,BED_USE,2024,90,年报"))
			.andExpect(status().isUnprocessableEntity());
		as(OFFICER, get("/rounds/{round}/figures", round)).andExpect(status().isNotFound());
	}

	@Test
	void takesTheHospitalsOwnWordUntilTheAuthorityHasRecordedAFigure() throws Exception {
		// given
		var project = story.draft(round, "SX02", "03.04");
		as(story.applicant("SX02"),
				post("/projects/{id}/figures", project).param("fact", "MAIN_BEDS")
					.param("year", "2020")
					.param("value", "2300")
					.param("paper", "晋卫医发〔2020〕1号"))
			.andExpect(status().is3xxRedirection());

		// then
		assertThat(mainBeds(project)).isEqualTo("0.0000 (0 / 2300)");
		as(story.applicant("SX02"), get("/projects/{id}/eligibility", project))
			.andExpect(content().string(containsString("医院申明：晋卫医发〔2020〕1号")));

		// when
		take("SX02,,,,主院区编制床位,2020,2400,核定文件");

		// then
		assertThat(mainBeds(project)).isEqualTo("0.0000 (0 / 2400)");
	}

	@ParameterizedTest
	@CsvSource({ "BED_USE, 2024, 91, 依据, fact", "MAIN_BEDS, 24, 91, 依据, year", "MAIN_BEDS, 2020, viel, 依据, value",
			"MAIN_BEDS, 2020, 91, '', paper" })
	void refusesWhatTheHospitalCannotDeclare(String fact, String year, String value, String paper, String field)
			throws Exception {
		var project = story.draft(round, "SX04", "03.04");

		as(story.applicant("SX04"),
				post("/projects/{id}/figures", project).param("fact", fact)
					.param("year", year)
					.param("value", value)
					.param("paper", paper))
			.andExpect(status().isUnprocessableEntity());
		as(story.department("SX04"),
				post("/projects/{id}/figures", project).param("fact", "MAIN_BEDS")
					.param("year", "2020")
					.param("value", "9")
					.param("paper", "x"))
			.andExpect(status().isNotFound());

		assertThat(database.queryForObject("select count(*) from application_figure where subject = 'SX04'",
				Integer.class))
			.isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SX05,,,,BED_USE,2024,90,年报，附件 | 第 2 行：多于 8 格
			SX05,,,,BED_USES,2024,90,年报 | 第 2 行：本批次的条件没有“BED_USES”这一项目
			SX05,,,,BED_USE,24,90,年报 | 第 2 行：年度“24”须为四位年份
			SX05,,,,BED_USE,2024,很高,年报 | 第 2 行：数值“很高”与项目的类型不符
			SX05,,,,PERFORMANCE,2024,S,年报 | 第 2 行：数值“S”与项目的类型不符
			SX05,,,,BED_USE,2024,90, | 第 2 行：须写来源，不超过 200 字
			ZZ99,,,,BED_USE,2024,90,年报 | 第 2 行：“ZZ99”不在机构目录
			""")
	void takesAllRowsOrNoneAndNamesTheWrongOne(String row, String sentence) throws Exception {
		as(OFFICER, post("/rounds/{round}/figures", round).param("text", "SX05,,,,BED_USE,2024,90,年报\n" + row))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)))
			.andExpect(content().string(not(containsString("Excel 文件：" + sentence))))
			.andExpect(content().string(not(containsString("data-field-name=\"file\""))));

		assertThat(database.queryForObject("select count(*) from application_figure where subject = 'SX05'",
				Integer.class))
			.isZero();
	}

	@Test
	void takesTheFilledTemplateIn() throws Exception {
		var empty = as(OFFICER, get("/rounds/{round}/figures/template", round)).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		as(OFFICER, multipart("/rounds/{round}/figures", round).file(filled(empty, "SX06", "病床使用率", 2025, 93.5)))
			.andExpect(status().is3xxRedirection());

		as(OFFICER, get("/rounds/{round}/figures", round)).andExpect(status().isOk())
			.andExpect(content().string(containsString("三晋心血管病医院")))
			.andExpect(content().string(containsString("93.5")));
	}

	@Test
	void showsFiguresToTheProvinceAlone() throws Exception {
		as(ApplicationStory.CITY, get("/rounds/{round}/figures", round)).andExpect(status().isNotFound());
		as(story.applicant("SX01"), post("/rounds/{round}/figures", round).param("text", "x"))
			.andExpect(status().isNotFound());
		as(OFFICER, get("/rounds/{round}/figures", story.openRound())).andExpect(status().isNotFound());
	}

	private MockMultipartFile filled(byte[] empty, String subject, String fact, int year, double value)
			throws Exception {
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(empty)); var out = new ByteArrayOutputStream()) {
			var row = book.getSheetAt(0).getRow(1);
			if (row == null) {
				row = book.getSheetAt(0).createRow(1);
			}
			var cells = List.of(subject, "", "", "", fact, String.valueOf(year), String.valueOf(value), "年报");
			for (int at = 0; at < cells.size(); at++) {
				var cell = row.getCell(at);
				((cell == null) ? row.createCell(at) : cell).setCellValue(cells.get(at));
			}
			book.write(out);
			return new MockMultipartFile("file", "figures.xlsx", null, out.toByteArray());
		}
	}

	private void meetsEverything(String hospital) throws Exception {
		for (var fact : List.of("BED_USE=95", "PERFORMANCE=A+", "MAJOR_INCIDENT=无", "SERIOUS_CONDUCT=NO")) {
			for (int year = 2023; year <= 2025; year++) {
				take(hospital + ",,,," + fact.split("=")[0] + "," + year + "," + fact.split("=")[1] + ",年报");
			}
		}
		take(hospital + ",,,,HOSPITAL_ALOS," + BASE + ",6.1,年报", hospital + ",,,,HOSPITAL_CMI," + BASE + ",1.61,年报",
				hospital + ",,,,MAIN_BEDS,2020,2600,年报");
		take(IntStream.range(0, 9)
			.boxed()
			.flatMap(
					at -> List
						.of("W" + at + ",外省医院" + at + ",综合医院,320000,HOSPITAL_ALOS," + BASE + "," + (7 + at) + ",年报",
								"N" + at + ",本省医院" + at + ",综合医院,140000,HOSPITAL_CMI," + BASE + ",0." + (90 + at)
										+ ",年报")
						.stream())
			.toArray(String[]::new));
	}

	private void take(String... rows) throws Exception {
		as(OFFICER, post("/rounds/{round}/figures", round).param("text", String.join("\n", rows)))
			.andExpect(status().is3xxRedirection());
	}

	private String mainBeds(ProjectId project) {
		return story.applicant("SX02")
			.gets(() -> checking.check(project))
			.lines()
			.stream()
			.filter(line -> line.rule().equals("6c"))
			.findFirst()
			.orElseThrow()
			.readings()
			.get(0)
			.value();
	}

	private static Outcome outcome(List<RuleLine> lines, String rule) {
		return lines.stream().filter(line -> line.rule().equals(rule)).findFirst().orElseThrow().outcome();
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

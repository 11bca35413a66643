package cn.denggao.discipline;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.discipline.DisciplineStory.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** Clusters and external evaluations in Excel. */
@DenggaoTest
class DisciplineSheetTests {

	private static final Acting PROVINCE = Acting.as("ds-prov", "140000", Role.HC_PROVINCE_LEADER);

	private static final Acting DATONG = Acting.as("ds-city", "140200", Role.HC_CITY);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@AfterEach
	void clustersEnd() {
		database.update("update discipline_cluster set ended_at = now(), ended_by = 'x' where ended_at is null");
	}

	@Test
	@Requirement(value = "R001-23", page = "/disciplines/clusters")
	void writesTheClustersOfTheOwnHospital() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX12");
		story.confirmed(2068, Map.of("03.03", "ADVANTAGE", "04.02", "KEY_SUPPORT", "26", "PLATFORM", "32", "PLATFORM"));
		form(story, "=脑血管病学科群", "03.03", "26", "32");
		form(story, "神经外科学科群", "04.02", "26");
		story.confirmed(2069, Map.of("03.03", "ADVANTAGE", "04.02", "BASIC", "26", "PLATFORM", "32", "PLATFORM"));
		story.reads(story.principal, "/disciplines/clusters")
			.andExpect(content().string(containsString("href=\"/disciplines/clusters/workbook\"")));

		// when
		var lines = WorkbookLines.taken(web, story.principal, "/disciplines/clusters/workbook");

		// then
		assertThat(lines.get(0)).startsWith("导出人：").contains("（dc-head），");
		assertThat(lines.subList(2, 5)).containsExactly("条件：全部", "共 2 条", "学科群名称|牵头学科|分类|不再符合牵头条件|参与学科");
		assertThat(lines.subList(5, lines.size())).containsExactlyInAnyOrder("=脑血管病学科群|神经内科|优势学科||麻醉科、医学影像科",
				"神经外科学科群|神经外科|基础学科|不再符合牵头条件|麻醉科");
		assertThat(WorkbookLines.taken(web, Acting.as("ds-x", "SX11", Role.HOSPITAL_DEPT),
				"/disciplines/clusters/workbook"))
			.noneMatch(line -> line.contains("神经外科学科群"));
		assertThat(audited("discipline.clusters-exported", "SX12")).contains("\"rows\":2");
	}

	@Test
	@Requirement(value = "R001-23", page = "/hospital-disciplines")
	void writesTheClustersOfEveryHospitalThatTheAuthorityListShows() throws Exception {
		// given
		var north = new DisciplineStory(context, "SX11");
		north.confirmed(2066, Map.of("03.03", "ADVANTAGE", "04.02", "KEY_SUPPORT", "26", "PLATFORM"));
		form(north, "=北部脑血管病学科群", "03.03", "26", "04.02");
		form(north, "北部神经外科学科群", "04.02", "26");
		north.confirmed(2067, Map.of("03.03", "ADVANTAGE", "04.02", "BASIC", "26", "PLATFORM"));
		var south = new DisciplineStory(context, "SX02");
		south.confirmed(2066, Map.of("03.05", "ADVANTAGE", "26", "PLATFORM"));
		form(south, "南部学科群", "03.05", "26");
		var path = "/hospital-disciplines/clusters/workbook";
		north.reads(PROVINCE, "/hospital-disciplines?year=2067&q=医&state=FINISHED")
			.andExpect(content()
				.string(containsString("href=\"" + path + "?year=2067&amp;q=%E5%8C%BB&amp;state=FINISHED\"")));

		// when
		var all = WorkbookLines.taken(web, PROVINCE, path);
		var some = WorkbookLines.taken(web, PROVINCE, path + "?year=2067&q=医&state=FINISHED");

		// then
		assertThat(all).contains("条件：全部", "医院|学科群名称|牵头学科|分类|不再符合牵头条件|参与学科",
				name("SX11") + "|=北部脑血管病学科群|神经内科|优势学科||神经外科、麻醉科", name("SX11") + "|北部神经外科学科群|神经外科|基础学科|不再符合牵头条件|麻醉科",
				name("SX02") + "|南部学科群|" + specialty("03.05") + "|优势学科||麻醉科");
		assertThat(some.get(2)).isEqualTo("条件：医院：医；年度：2067；状态：已确认");
		assertThat(some).anyMatch(line -> line.contains("北部")).noneMatch(line -> line.contains("南部"));
		assertThat(WorkbookLines.taken(web, DATONG, path)).anyMatch(line -> line.contains("北部"))
			.noneMatch(line -> line.contains("南部"));
		assertThat(WorkbookLines.taken(web, PROVINCE, path + "?year=2067&state=NONSENSE"))
			.contains("条件：年度：2067；状态：NONSENSE", "共 0 条");
		assertThat(audited("discipline.clusters-of-hospitals-exported", "140200")).contains("全部");
		expect(north.reads(north.office, path), 404);
		expect(north.reads(Acting.as("ds-c", "140000", Role.SYS_ADMIN), path), 404);
	}

	@Test
	@Requirement(value = "R001-05", page = "/evaluations")
	void writesTheEvaluationsThatSomebodySeesAndNotAPageOfThem() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX12");
		database.update("""
				insert into discipline_evaluation
				(hospital, specialty, direction, year, cycle, grade, source, recorded_by, recorded_at)
				select 'SX12', '04.03', null, 2069, '第 ' || n || ' 周期', 'A', '-导出函', 'x', now()
				from generate_series(100, 160) n""");
		story.reads(story.office, "/evaluations")
			.andExpect(content().string(containsString("href=\"/evaluations/workbook\"")));

		// when
		var lines = WorkbookLines.taken(web, story.office, "/evaluations/workbook");

		// then
		assertThat(lines).contains("条件：全部", "医院|专科|专科方向|评价年度|评价周期|等次|来源文件")
			.filteredOn(line -> line.endsWith("|-导出函"))
			.hasSize(61)
			.first()
			.isEqualTo(name("SX12") + "|骨科|整个专科|2069|第 100 周期|A|-导出函");
		assertThat(WorkbookLines.taken(web, DATONG, "/evaluations/workbook")).noneMatch(line -> line.endsWith("|-导出函"));
		assertThat(audited("discipline.evaluations-exported", "140200")).contains("全部");
		expect(story.reads(Acting.as("ds-e", "140000", Role.EXPERT), "/evaluations/workbook"), 404);
	}

	private static void form(DisciplineStory story, String name, String lead, String... members) {
		expect(story.as(story.office, named(name).param("lead", lead).param("member", members)), 302);
	}

	private static MockHttpServletRequestBuilder named(String name) {
		return post("/disciplines/clusters").param("name", name);
	}

	private String name(String hospital) {
		return database.queryForObject("select name from organisation_hospital where id = ?", String.class, hospital);
	}

	private String specialty(String code) {
		return database.queryForObject("select name from organisation_specialty where code = ?", String.class, code);
	}

	private String audited(String action, String organisation) {
		return database.queryForObject("""
				select facts from audit_entry where action = ? and subject_id = ? order by seq desc limit 1""",
				String.class, action, organisation);
	}

}

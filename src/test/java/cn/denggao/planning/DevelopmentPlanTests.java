package cn.denggao.planning;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.planning.PlanStory.expect;
import static cn.denggao.planning.PlanStory.idIn;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a hospital plans within the plan of its region. */
@DenggaoTest
class DevelopmentPlanTests {

	private static final String TITLE = "潞州区域医疗中心专科发展规划";

	private static final byte[] PDF = "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
		.getBytes(UTF_8);

	private static final Acting OFFICE = Acting.as("dv-office", "SX12", Role.HOSPITAL_DEPT);

	private static final Acting PRINCIPAL = Acting.as("dv-head", "SX12", Role.HOSPITAL_PRINCIPAL);

	private static final Acting PROVINCE = Acting.as("dv-prov", "140000", Role.HC_PROVINCE_LEADER);

	private static final Acting DATONG = Acting.as("dv-dt", "140200", Role.HC_CITY);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Test
	@Requirement(value = "R001-18", page = "/development-plans/{id}")
	void restsOnTheNewestPlanOfTheRegionAndIsConfirmedByThePrincipal() throws Exception {
		// given
		var city = PlanStory.ofTheCity(context, "140400");
		var neighbours = PlanStory.ofTheCity(context, "140800").published("运城市实施方案", 2055, 2057);
		var region = city.published("长治市临床专科能力建设实施方案", 2055, 2057);

		// then
		city.reads(OFFICE, "/development-plans")
			.andExpect(content().string(containsString("长治市临床专科能力建设实施方案")))
			.andExpect(content().string(not(containsString("运城市实施方案"))));
		expect(city.as(OFFICE, opening(neighbours)), 422);
		expect(city.as(PRINCIPAL, opening(region)), 404);

		// when
		var plan = idIn(expect(city.as(OFFICE, opening(region)), 302));

		// then
		city.as(OFFICE, post(path(plan)).param("version", seen(plan)).param("title", TITLE).param("propose", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("发展目标还没有写")))
			.andExpect(content().string(containsString("专科布局还没有写")))
			.andExpect(content().string(containsString("保障措施还没有写")));
		expect(city.as(OFFICE, attaching(plan, "发展规划.pdf")), 302);
		expect(city.as(OFFICE, typed(plan).param("propose", "true")), 302);
		expect(city.as(OFFICE, attaching(plan, "补充.pdf")), 409);
		expect(city.as(OFFICE, opening(region).param("reason", "又一份")), 409);
		expect(city.reads(PROVINCE, path(plan)), 404);
		city.reads(PROVINCE, "/hospital-plans?q=潞州").andExpect(content().string(containsString("起草中")));
		expect(city.as(Acting.as("dv-office", "SX12", Role.HOSPITAL_PRINCIPAL),
				post(path(plan) + "/confirmation").param("version", seen(plan))), 422);
		expect(city.as(PRINCIPAL, post(path(plan) + "/confirmation").param("version", "0")), 409);

		// when
		expect(city.as(PRINCIPAL, post(path(plan) + "/confirmation").param("version", seen(plan))), 302);

		// then
		var file = database.queryForObject("select id::text from document_file where owner_id = ?", String.class, plan);
		city.reads(PROVINCE, path(plan))
			.andExpect(content().string(containsString("建成两个省级重点专科。")))
			.andExpect(content().string(containsString("发展规划.pdf")));
		expect(city.reads(PROVINCE, "/documents/" + file), 200);
		expect(city.reads(DATONG, path(plan)), 404);
		expect(city.reads(DATONG, "/documents/" + file), 404);
		expect(city.as(OFFICE, typed(plan)), 409);
		expect(city.as(OFFICE, post(path(plan) + "/files/removal").param("document", file)), 409);
		assertThatThrownBy(
				() -> database.update("update planning_development set goals = '改了' where id = ?::uuid", plan))
			.isInstanceOf(DataAccessException.class);
		assertThat(database.queryForList("""
				select action from audit_entry where subject_type = 'development' and subject_id = ?
				and action like 'planning.%' order by seq""", String.class, plan)).containsExactly(
				"planning.development-drafted", "planning.development-proposed", "planning.development-confirmed");
		assertThat(rows(city)).contains(List.of("潞州区域医疗中心", "已有规划", TITLE, "1"))
			.anySatisfy(row -> assertThat(row).startsWith("三晋儿童医院", "没有规划"));

		// when
		var revised = idIn(
				expect(city.as(city.officer, post(PlanStory.path(region) + "/revision").param("reason", "目标调整")), 302));
		city.publishes(revised, city.typedWithInputs(revised, "长治市临床专科能力建设实施方案"));

		// then
		city.reads(PROVINCE, "/hospital-plans?q=潞州").andExpect(content().string(containsString("实施方案已修订")));
		expect(city.as(OFFICE, opening(region).param("reason", "旧的")), 422);
		expect(city.as(OFFICE, opening(revised)), 422);
		var second = idIn(expect(city.as(OFFICE, opening(revised).param("reason", "实施方案已修订")), 302));
		city.reads(OFFICE, path(second))
			.andExpect(content().string(containsString("建成两个省级重点专科。")))
			.andExpect(content().string(containsString("修订的理由：实施方案已修订")));
		expect(city.as(OFFICE, post(path(second) + "/removal")), 302);
	}

	@Test
	void isGivenBackByThePrincipalAndTheListIsNotForHospitals() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		var title = "全省重点专科建设实施方案戊";
		var region = story.drafts(title, 2054, 2057);
		story.publishes(region, story.typed(region, title));
		var office = Acting.as("dv-o2", "SX09", Role.HOSPITAL_DEPT);
		var head = Acting.as("dv-h2", "SX09", Role.HOSPITAL_PRINCIPAL);
		var plan = idIn(expect(story.as(office, opening(region)), 302));
		expect(story.as(office, typed(plan).param("propose", "true")), 302);

		// when
		expect(story.as(head, post(path(plan) + "/return").param("reason", "没有写经费")), 302);

		// then
		story.reads(office, path(plan)).andExpect(content().string(containsString("院长退回：没有写经费")));
		expect(story.reads(OFFICE, path(plan)), 404);
		expect(story.as(OFFICE, post(path(plan) + "/removal")), 404);
		expect(story.reads(OFFICE, "/hospital-plans"), 404);
		expect(story.reads(OFFICE, "/hospital-plans/workbook"), 404);
		expect(story.reads(PROVINCE, "/development-plans"), 404);
		expect(story.as(office, post(path(plan) + "/removal")), 302);
	}

	private List<List<String>> rows(PlanStory story) throws Exception {
		var answer = story.reads(PROVINCE, "/hospital-plans/workbook").andReturn().getResponse();
		var rows = new ArrayList<List<String>>();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
			for (var row : book.getSheetAt(0)) {
				var cells = new ArrayList<String>();
				for (int at = 0; at < 4 && row.getCell(at) != null; at++) {
					cells.add(new DataFormatter().formatCellValue(row.getCell(at)));
				}
				rows.add(cells);
			}
		}
		return rows;
	}

	private static MockHttpServletRequestBuilder opening(String region) {
		return post("/development-plans").param("title", TITLE).param("plan", region);
	}

	private MockHttpServletRequestBuilder typed(String plan) {
		return post(path(plan)).param("version", seen(plan))
			.param("title", TITLE)
			.param("goals", "建成两个省级重点专科。")
			.param("layout", "先建心血管内科、肿瘤科。")
			.param("measures", "每年投入不少于 500 万元。");
	}

	private static MockHttpServletRequestBuilder attaching(String plan, String name) {
		return multipart(path(plan) + "/files").file(new MockMultipartFile("file", name, "application/pdf", PDF));
	}

	private static String path(String plan) {
		return "/development-plans/" + plan;
	}

	private String seen(String plan) {
		return database.queryForObject("select version::text from planning_development where id = ?::uuid",
				String.class, plan);
	}

}

package cn.denggao.discipline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;

import static cn.denggao.discipline.DisciplineStory.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class EvaluationPagesTests {

	private static final Acting PROVINCE = Acting.as("dc-prov", "140000", Role.HC_PROVINCE);

	private static final Acting CHANGZHI = Acting.as("dc-cz", "140400", Role.HC_CITY);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private ExternalEvaluations evaluations;

	private DisciplineStory story;

	@BeforeEach
	void knowsTheHospitals() {
		story = new DisciplineStory(context, "SX11");
	}

	@Test
	@Requirement(value = { "R001-05", "R004-31" }, page = "/evaluations")
	void keepsGradesOfSpecialtiesAndTheirDirectionsAllRowsOrNone() throws Exception {
		// given
		var wrong = file("SX11,04.03,脊柱外科2048,2048,第一周期,A,国卫函一号", "SX99,04.03,,2048,第一周期,A,国卫函一号", "SX11,99,,48,,A,");

		// then
		story.as(PROVINCE, multipart("/evaluations").file(wrong))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 2 行 C 列：这个专科没有登记方向“脊柱外科2048”")))
			.andExpect(content().string(containsString("第 3 行 A 列：本省没有代码为“SX99”的医院")))
			.andExpect(content().string(containsString("第 4 行 B 列：没有代码为“99”的专科")))
			.andExpect(content().string(containsString("第 4 行 D 列：年度应为四位数字")))
			.andExpect(content().string(containsString("第 4 行 E 列：评价周期须填写")))
			.andExpect(content().string(containsString("第 4 行 G 列：来源文件须填写")));
		assertThat(evaluations.newest(OrganisationId.of("SX11"), "04.03")).isEmpty();

		// when
		var direction = post("/evaluations/directions").param("specialty", "04.03").param("name", "脊柱外科2048");
		expect(story.as(PROVINCE, direction), 302);
		expect(story.as(PROVINCE, direction), 422);
		expect(story.as(PROVINCE, multipart("/evaluations").file(file("SX11,04.03,脊柱外科2048,2048,第一周期,A,国卫函一号",
				"SX11,04.03,,2048,第一周期,C,国卫函一号", "SX11,04.03,,2047,第零周期,B,旧函"))), 302);
		expect(story.as(PROVINCE, multipart("/evaluations").file(file("SX11,04.03,,2048,第一周期,B,国卫函一号更正"))), 302);

		// then
		assertThat(evaluations.newest(OrganisationId.of("SX11"), "04.03")).extracting(EvaluatedSpecialty::grade)
			.containsExactly("B", "A");
		story.reads(story.office, "/evaluations")
			.andExpect(content().string(containsString("国卫函一号更正")))
			.andExpect(content().string(containsString("旧函")))
			.andExpect(content().string(not(containsString("导入评价"))));
		story.reads(CHANGZHI, "/evaluations").andExpect(content().string(not(containsString("国卫函一号"))));
		assertThatThrownBy(() -> database.update("delete from discipline_evaluation where hospital = 'SX11'"))
			.isInstanceOf(DataAccessException.class);
	}

	@Test
	@Requirement(value = "R001-05", page = "/evaluations")
	void showsAllOfThemInPages() throws Exception {
		// given
		var other = new DisciplineStory(context, "SX09");
		database.update("""
				insert into discipline_evaluation
				(hospital, specialty, year, cycle, grade, source, recorded_by, recorded_at)
				select 'SX09', '04.03', 2062, '第 ' || n || ' 周期', 'A', '函 ' || n, 'x', now()
				from generate_series(100, 210) n""");
		int all = database.queryForObject("""
				select count(*) from (select distinct specialty, coalesce(direction, ''), year, cycle
				from discipline_evaluation where hospital = 'SX09') c""", Integer.class);

		// then
		other.reads(other.office, "/evaluations")
			.andExpect(content().string(containsString("共 " + all + " 条")))
			.andExpect(content().string(containsString("函 100")))
			.andExpect(content().string(not(containsString("函 180"))));
		other.reads(other.office, "/evaluations?page=1").andExpect(content().string(containsString("函 180")));
		expect(other.reads(other.office, "/evaluations?page=900"), 200);
	}

	@Test
	void isRecordedByTheProvinceAlone() throws Exception {
		expect(story.as(CHANGZHI, multipart("/evaluations").file(file("SX12,04.03,,2048,第一周期,A,函"))), 404);
		expect(story.as(story.office, post("/evaluations/directions").param("specialty", "04.03").param("name", "方向")),
				404);
		expect(story.reads(CHANGZHI, "/evaluations/template"), 404);
		expect(story.reads(Acting.as("dc-x", "140000", Role.EXPERT), "/evaluations"), 404);
		expect(story.as(PROVINCE, multipart("/evaluations").file(file())), 422);
	}

	private MockMultipartFile file(String... rows) throws Exception {
		var template = story.reads(PROVINCE, "/evaluations/template").andReturn().getResponse().getContentAsByteArray();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(template)); var out = new ByteArrayOutputStream()) {
			var sheet = book.getSheetAt(0);
			for (int at = 0; at < rows.length; at++) {
				var row = sheet.createRow(at + 1);
				var cells = rows[at].split(",", -1);
				for (int cell = 0; cell < cells.length; cell++) {
					row.createCell(cell).setCellValue(cells[cell]);
				}
			}
			book.write(out);
			return new MockMultipartFile("file", "x.xlsx", "application/octet-stream", out.toByteArray());
		}
	}

}

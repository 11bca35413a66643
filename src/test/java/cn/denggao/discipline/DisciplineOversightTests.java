package cn.denggao.discipline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;

import static cn.denggao.discipline.DisciplineStory.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Classifications as workbooks, and as the authorities above a hospital see them. */
@DenggaoTest
class DisciplineOversightTests {

	private static final Acting PROVINCE = Acting.as("dc-prov", "140000", Role.HC_PROVINCE);

	private static final Acting DATONG = Acting.as("dc-dt", "140200", Role.HC_CITY_LEADER);

	private static final Acting CHANGZHI = Acting.as("dc-cz", "140400", Role.HC_CITY);

	@Autowired
	private ApplicationContext context;

	@Test
	@Requirement(value = "R001-19", page = "/hospital-disciplines")
	void isSeenByTheAuthoritiesAboveTheHospitalOnceItIsConfirmed() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX11").has("03", "31");
		var draft = story.drafts(2048);
		var list = "/hospital-disciplines?year=2048&q=云州区域";
		story.reads(DATONG, list)
			.andExpect(content().string(containsString("云州区域医疗中心")))
			.andExpect(content().string(containsString("已开始")));
		expect(story.reads(DATONG, story.path(draft)), 404);

		// when
		story.confirms(draft);

		// then
		story.reads(DATONG, story.path(draft))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("内科")));
		story.reads(PROVINCE, "/hospital-disciplines/SX11").andExpect(content().string(containsString("2048 年第 1 版")));
		story.reads(CHANGZHI, list).andExpect(content().string(not(containsString("云州区域医疗中心"))));
		expect(story.reads(CHANGZHI, story.path(draft)), 404);
		expect(story.reads(CHANGZHI, story.path(draft) + "/workbook"), 404);
		expect(story.reads(CHANGZHI, "/hospital-disciplines/SX11"), 404);
		expect(story.reads(PROVINCE, "/hospital-disciplines/140000"), 404);
		var lines = WorkbookLines.of(story.reads(DATONG, "/hospital-disciplines/workbook?year=2048&q=云州")
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
		assertThat(lines.get(2)).isEqualTo("条件：年度：2048；医院：云州");
		assertThat(lines.subList(5, lines.size())).allMatch(line -> line.startsWith("云州区域医疗中心|2048|1|"))
			.anyMatch(line -> line.contains("|平台学科|"));
	}

	@ParameterizedTest
	@CsvSource({ "SX12, HOSPITAL_DEPT", "140000, SYS_ADMIN", "140000, EXPERT", "SX12, HOSPITAL_PRINCIPAL" })
	void doesNotExistForOthers(String organisation, Role role) {
		var story = new DisciplineStory(context, "SX09");
		story.has("03.03", "04.02");
		var other = Acting.as("dc-other", organisation, role);

		expect(story.reads(other, "/hospital-disciplines"), 404);
		expect(story.reads(other, "/hospital-disciplines/SX09"), 404);
		expect(story.as(Acting.as("dc-app", "SX09", Role.HOSPITAL_APPLICANT),
				post("/disciplines/classifications").param("year", "2048")), 404);
		expect(story.as(PROVINCE, post("/disciplines/register").param("specialty", "03")), 404);
	}

	@Test
	@Requirement(value = "R001-19", page = "/disciplines/classifications/{id}")
	void takesAWorkbookAllRowsOrNone() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX12").has("03", "27");
		var draft = story.drafts(2048);
		var file = story.reads(story.office, story.path(draft) + "/workbook")
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		// when
		var wrong = changed(file, sheet -> {
			sheet.getRow(1).createCell(2).setCellValue("优势学科");
			sheet.getRow(2).createCell(2).setCellValue("特色学科");
			sheet.getRow(2).createCell(0).setCellValue("99");
		});

		// then
		story.as(story.office, multipart(story.path(draft) + "/workbook").file(wrong))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 3 行 A 列：本院没有登记代码为“99”的学科")))
			.andExpect(content().string(containsString("第 3 行 C 列：没有“特色学科”这一类")));
		assertThat(story.codes(draft, "BASIC")).isEqualTo("03");

		// when
		var right = changed(file, sheet -> {
			sheet.getRow(2).createCell(2).setCellValue("重点扶持学科");
			for (int at = 3; at < 7; at++) {
				sheet.getRow(2).createCell(at).setCellValue("依据" + at);
			}
		});
		expect(story.as(story.office, multipart(story.path(draft) + "/workbook").file(right)), 302);

		// then
		assertThat(story.codes(draft, "KEY_SUPPORT")).isEqualTo("27");
		story.reads(story.office, story.path(draft)).andExpect(content().string(containsString("依据6")));
		expect(story.as(story.office, post(story.path(draft) + "/removal")), 302);
	}

	/** Two people fill in the same download; whoever is later does not undo the other. */
	@Test
	@Requirement(value = "R001-19", page = "/disciplines/classifications/{id}")
	void refusesAWorkbookThatWasDownloadedBeforeTheLastSave() throws Exception {
		// given
		var story = new DisciplineStory(context, "SX12").has("03", "27");
		var draft = story.drafts(2062);
		var file = story.reads(story.office, story.path(draft) + "/workbook")
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		story.classifies(draft, Map.of("27", "ADVANTAGE"));

		// when
		var stale = changed(file, sheet -> sheet.getRow(2).createCell(2).setCellValue("基础学科"));

		// then
		story.as(story.office, multipart(story.path(draft) + "/workbook").file(stale))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("请重新下载")));
		assertThat(story.codes(draft, "ADVANTAGE")).isEqualTo("27");
		expect(story.as(story.office, post(story.path(draft) + "/removal")), 302);
	}

	private static MockMultipartFile changed(byte[] file, Consumer<Sheet> change) throws Exception {
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file)); var out = new ByteArrayOutputStream()) {
			change.accept(book.getSheetAt(0));
			book.write(out);
			return new MockMultipartFile("file", "x.xlsx", "application/octet-stream", out.toByteArray());
		}
	}

}

package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Indicators and money as workbooks: downloaded, filled in, sent back, kept to the last
 * decimal.
 */
@DenggaoTest
class FigureSheetTests extends OneOpenRound {

	@Autowired
	private MockMvc web;

	private ProjectId project;

	@BeforeEach
	void drafts() {
		project = story.draft(round, "SX01", "03.04");
	}

	@Test
	void keepsTheIndicatorsOfAWorkbookExactly() throws Exception {
		// given one whose baseline is entered, beside those whose baseline is computed
		var years = draftsWithTimeIndex();

		// when
		takeIn("K", "indicators", sheet -> {
			fill(sheet, "病例组合指数", Map.of(years.get(0), 1.4105, years.get(1), 1.42, years.get(2), 1.5, "权重", 60));
			fill(sheet, "时间消耗指数",
					Map.of("基线", 1.05, years.get(0), 1, years.get(1), 0.98, years.get(2), 0.95, "权重", 40));
		});

		// then
		assertThat(section("K")).isEqualTo(Map.of("indicators.CMI." + years.get(0), "1.4105",
				"indicators.CMI." + years.get(1), "1.42", "indicators.CMI." + years.get(2), "1.5",
				"indicators.CMI.weight", "60", "indicators.TIME_INDEX.baseline", "1.05",
				"indicators.TIME_INDEX." + years.get(0), "1", "indicators.TIME_INDEX." + years.get(1), "0.98",
				"indicators.TIME_INDEX." + years.get(2), "0.95", "indicators.TIME_INDEX.weight", "40"));
		assertThat(shown("K", "indicators", "病例组合指数", years.get(0))).isEqualTo(1.4105);
		assertThat(shown("K", "indicators", "时间消耗指数", "基线")).isEqualTo(1.05);
	}

	@Test
	void namesCellsOfIndicatorsThatAreWrongOrComputed() throws Exception {
		var years = draftsWithTimeIndex();
		var file = filled("indicators", "K", sheet -> {
			fill(sheet, "病例组合指数", Map.of("基线", 1.36, years.get(0), 1.41055));
			fill(sheet, "时间消耗指数", Map.of(years.get(0), 10.5));
		});

		upload("K", "indicators", file).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("行 B 列：这一格由系统计算，不能填写")))
			.andExpect(content().string(containsString("最多 4 位小数")))
			.andExpect(content().string(containsString("不能大于 10")));
		assertThat(section("K")).isEmpty();
	}

	@Test
	void keepsTheMoneyOfAWorkbookExactly() throws Exception {
		// given something of the section that is not in the table
		as(put("/projects/{id}/application/L", project).param("version", "0").param("commitment", "1234.5678"))
			.andExpect(status().isNoContent());
		var years = years();

		// when
		takeIn("L", "budget", sheet -> {
			fill(sheet, "设备购置", Map.of("省级财政 " + years.get(0), 180.25, "医院配套 " + years.get(0), 1234.5678));
			fill(sheet, "推广帮扶与培训", Map.of("省级财政 " + years.get(2), 0.0001));
		});

		// then
		assertThat(section("L")).isEqualTo(Map.of("commitment", "1234.5678",
				"budget.EQUIPMENT.PROVINCIAL-" + years.get(0), "180.25", "budget.EQUIPMENT.HOSPITAL-" + years.get(0),
				"1234.5678", "budget.OUTREACH.PROVINCIAL-" + years.get(2), "0.0001"));
		assertThat(shown("L", "budget", "设备购置", "医院配套 " + years.get(0))).isEqualTo(1234.5678);
		var tooFine = filled("budget", "L", sheet -> fill(sheet, "设备购置", Map.of("省级财政 " + years.get(0), 180.25001)));
		upload("L", "budget", tooFine).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("设备购置 省级财政 " + years.get(0) + "：最多 4 位小数")));
	}

	private List<String> draftsWithTimeIndex() {
		ChangedForm.approve(story, round, false, form -> form.table("K", "indicators", "also", "[TIME_INDEX]"));
		project = story.draft(round, "SX01", "03.02");
		return years();
	}

	/** The three years of the build period, as the columns name them. */
	private List<String> years() {
		var form = story.bean(DossierDesk.class).form(story.bean(ProjectDirectory.class).require(project));
		assertThat(form.targetYears()).hasSize(3);
		return form.targetYears().stream().map(String::valueOf).toList();
	}

	private Map<String, String> section(String code) {
		return story.bean(DossierDesk.class).content(project).section(code);
	}

	private void takeIn(String section, String table, Consumer<XSSFSheet> change) throws Exception {
		var preview = upload(section, table, filled(table, section, change)).andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		as(post(preview)).andExpect(status().is3xxRedirection());
	}

	/** Numbers in the row of this name, by the headings of their columns. */
	private static void fill(XSSFSheet sheet, String row, Map<String, Number> numbers) {
		numbers.forEach((heading, number) -> cell(sheet, row, heading).setCellValue(number.doubleValue()));
	}

	private double shown(String section, String table, String row, String heading) throws Exception {
		var shown = new AtomicReference<Double>();
		filled(table, section, sheet -> shown.set(cell(sheet, row, heading).getNumericCellValue()));
		return shown.get();
	}

	private static XSSFCell cell(XSSFSheet sheet, String label, String heading) {
		for (var row : sheet) {
			for (var column : sheet.getRow(0)) {
				if (row.getCell(0) != null && label.equals(row.getCell(0).getStringCellValue())
						&& heading.equals(column.getStringCellValue())) {
					return ((XSSFRow) row).getCell(column.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
				}
			}
		}
		throw new IllegalArgumentException(label + " " + heading);
	}

	private byte[] filled(String table, String section, Consumer<XSSFSheet> change) throws Exception {
		var template = as(get("/projects/{id}/application/{section}/tables/{table}/template", project, section, table))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		var out = new ByteArrayOutputStream();
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
			change.accept(workbook.getSheetAt(0));
			workbook.write(out);
		}
		return out.toByteArray();
	}

	private ResultActions upload(String section, String table, byte[] file) throws Exception {
		return as(multipart("/projects/{id}/application/{section}/tables/{table}", project, section, table)
			.file(new MockMultipartFile("file", "数据.xlsx", "application/octet-stream", file)));
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(applicant)).with(csrf()));
	}

}

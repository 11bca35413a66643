package cn.denggao.programme;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.programme.domain.KeepingQuotas;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Places of a draft as a workbook: fetched, changed, read onto the page. */
@DenggaoTest
class QuotaWorkbookTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private KeepingQuotas quotas;

	private RoundId draft;

	@BeforeEach
	void aDraft() {
		draft = new ApplicationStory(context).draftRound();
	}

	@Test
	void takesAWorkbookInOnThePageAndKeepsItOnlyThen() throws Exception {
		// given
		as(OFFICER, matrix().param("total-140200", "6").param("cell-140200-03", "4"));
		var changed = changed(sheet -> {
			var row = row(sheet, "140200");
			sheet.getRow(row).getCell(2).setCellValue(8);
			sheet.getRow(row).getCell(3).setCellValue(5);
		});

		// when
		as(OFFICER, multipart("/rounds/{id}/quotas/workbook", draft).file(changed)).andExpect(status().isOk())
			.andExpect(content().string(containsString("已读入文件，还没有保存")))
			.andExpect(content().string(containsString("value=\"8\"")));

		// then
		assertThat(total("140200")).isEqualTo("6");
	}

	@Test
	void namesRowsAndColumnsOfAWorkbookThatIsWrong() throws Exception {
		// given
		as(OFFICER, matrix().param("total-140200", "6").param("cell-140200-03", "4"));
		var wrong = changed(sheet -> {
			sheet.getRow(1).createCell(0).setCellValue("999999"); // inline texts cannot
																	// be set
			sheet.getRow(row(sheet, "140200")).getCell(3).setCellValue(2.5);
		});

		// then
		as(OFFICER, multipart("/rounds/{id}/quotas/workbook", draft).file(wrong))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 2 行 A 列：页面上没有编号为“999999”的单位")))
			.andExpect(content().string(containsString("D 列：“2.5”应为 0 至 9999 的整数")));
		as(OFFICER,
				multipart("/rounds/{id}/quotas/workbook", draft)
					.file(changed(sheet -> sheet.getRow(row(sheet, "140200")).getCell(3).setCellValue(7))))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("各专科之和 7 个，超过合计 6 个")));
		as(OFFICER, multipart("/rounds/{id}/quotas/workbook", draft)).andExpect(status().isUnprocessableEntity());
		assertThat(total("140200")).isEqualTo("6");
	}

	private MockHttpServletRequestBuilder matrix() {
		return post("/rounds/{id}/quotas", draft).param("revision", "0")
			.param("unit", "140200", "140400")
			.param("column", "03", "15");
	}

	private String total(String unit) {
		return quotas.of(draft)
			.table()
			.rows()
			.stream()
			.filter(row -> row.unit().value().equals(unit))
			.findFirst()
			.orElseThrow()
			.total();
	}

	private MockMultipartFile changed(Consumer<Sheet> change) throws Exception {
		var exported = as(OFFICER, get("/rounds/{id}/quotas/workbook", draft)).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		return new MockMultipartFile("file", "quotas.xlsx", null, edited(exported, change));
	}

	private static byte[] edited(byte[] workbook, Consumer<Sheet> change) throws IOException {
		try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook)); var out = new ByteArrayOutputStream()) {
			change.accept(opened.getSheetAt(0));
			opened.write(out);
			return out.toByteArray();
		}
	}

	private static int row(Sheet sheet, String unit) {
		for (var row : sheet) {
			if (row.getCell(0).getStringCellValue().equals(unit)) {
				return row.getRowNum();
			}
		}
		throw new AssertionError(unit);
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The progress of targets as a workbook. */
@DenggaoTest
class TargetSheetTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Test
	@Requirement(value = "R002-17", page = "/targets")
	void writesAWorkbookWithItsConditionsAboveIt() throws Exception {
		// given
		var years = new YearsOfApprovals(new ApplicationStory(context));
		years.goal("PER_YEAR", "MIN", 2, true, "{\"categories\": [\"KEY\"]}");
		years.approved(years.round(2050, "KEY"), "SX01 03.01", "SX11 03.01");

		// when
		var file = web.perform(get("/targets/workbook").param("year", "2050").with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		// then
		var lines = lines(file);
		assertThat(lines).anyMatch(line -> line.contains("山西省卫生健康委员会管辖范围内的立项"))
			.anyMatch(line -> line.startsWith("分项年度：2050"))
			.anyMatch(line -> line.contains("年度计划 " + years.programme() + "|总体目标|目标 PER_YEAR|2050|不少于 2 个|||2.0"))
			.anyMatch(line -> line.contains("年度计划 " + years.programme() + "|按年度|各类别合计|2050"));
		web.perform(
				get("/targets/workbook").with(authentication(Acting.as("sx01app", "SX01", Role.HOSPITAL_APPLICANT))))
			.andExpect(status().isNotFound());
	}

	private List<String> lines(byte[] file) throws Exception {
		var all = new ArrayList<String>();
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			book.getSheetAt(0).forEach(row -> {
				var cells = new ArrayList<String>();
				for (int at = 0; at < row.getLastCellNum(); at++) {
					cells.add((row.getCell(at) == null) ? "" : row.getCell(at).toString());
				}
				all.add(String.join("|", cells));
			});
		}
		return all;
	}

}

package cn.denggao.administration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ExampleProvince;
import cn.denggao.organisation.CreditCode;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.administration.RegisterPagesTests.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class OrganisationImportTests {

	private static final OrganisationId RT1 = OrganisationId.of("RT1");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrganisationDirectory directory;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void aProvince() {
		new ExampleProvince(new ApplicationStory(context), "COUNTY");
	}

	@AfterEach
	void forgets() {
		database.update("delete from organisation_hospital where id = 'RT1' or id like 'RTM%'");
		database.update("delete from organisation_authority where id = '130777'");
	}

	@Test
	void takesATableInAsAWholeOrNotAtAll() throws Exception {
		// given
		var right = "RT1,甲医院,91440300L83341734R,40100003613098311A1001,130983,二级,甲等,公立,综合医院,300,130983";

		// then
		as(KEEPER,
				post("/organisations/import").param("table", "HOSPITALS")
					.param("text",
							right + "\nRT2,乙医院,914403003429409750,x,130983,二级,甲等,公立,综合医院,三百,130983\n"
									+ "RT1,丙医院,914403003429409755,x,999999,五级,甲等,公立,综合医院,10,130983"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 2 行：床位应为整数")))
			.andExpect(content().string(containsString("第 3 行：编号 RT1 重复")));
		assertThat(directory.findHospital(RT1)).isEmpty();
		as(KEEPER, post("/organisations/import").param("table", "HOSPITALS").param("text", "编号,名称\n" + right))
			.andExpect(redirectedUrl("/organisations"));
		assertThat(directory.hospital(RT1).beds()).isEqualTo(300);
		as(KEEPER, post("/organisations/import").param("table", "AUTHORITIES")
			.param("text", "130777,甲县卫生健康局,县级,130983,130900")).andExpect(redirectedUrl("/organisations"));
		assertThat(directory.authority(OrganisationId.of("130777")).name()).isEqualTo("甲县卫生健康局");
	}

	@Test
	void takesTheFilledInTemplateAndNamesItsWrongRows() throws Exception {
		// given
		var template = as(KEEPER, get("/organisations/import/template").param("table", "HOSPITALS"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();

		// then
		as(KEEPER, sending(filled(template, "91440300L83341734S"))).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("第 2 行：统一社会信用代码")));
		assertThat(directory.findHospital(RT1)).isEmpty();
		as(KEEPER, sending(filled(template, "91440300L83341734R"))).andExpect(redirectedUrl("/organisations"));
		assertThat(directory.hospital(RT1).name()).isEqualTo("甲医院");
		as(KEEPER, sending("不是表格".getBytes(StandardCharsets.UTF_8))).andExpect(status().isUnprocessableEntity());
	}

	@Test
	void takesTwoThousandHospitalsAtOnce() throws Exception {
		// given
		var rows = IntStream.range(0, 2000)
			.mapToObj(number -> "RTM%04d,第%04d医院,%s,40100003613098311A1001,130983,二级,甲等,公立,综合医院,300,130983"
				.formatted(number, number, creditCode(number)))
			.collect(Collectors.joining("\n"));
		var began = System.nanoTime();

		// when
		as(KEEPER, post("/organisations/import").param("table", "HOSPITALS").param("text", rows))
			.andExpect(redirectedUrl("/organisations"));

		// then
		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(3));
		as(KEEPER, get("/organisations").param("q", "RTM").param("page", "99"))
			.andExpect(content().string(containsString("第1999医院")));
	}

	/** The one that both checks agree to. */
	private static String creditCode(int number) {
		var signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
		return IntStream.range(0, 11 * signs.length())
			.mapToObj(at -> "12130983%08d".formatted(50_000_000 + number) + "0123456789X".charAt(at / signs.length())
					+ signs.charAt(at % signs.length()))
			.filter(CreditCode::isValid)
			.findFirst()
			.orElseThrow();
	}

	private static MockHttpServletRequestBuilder sending(byte[] workbook) {
		return multipart("/organisations/import")
			.file(new MockMultipartFile("file", "医院.xlsx", "application/octet-stream", workbook))
			.param("table", "HOSPITALS");
	}

	private static byte[] filled(byte[] template, String creditCode) throws IOException {
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
				var out = new ByteArrayOutputStream()) {
			var row = workbook.getSheetAt(0).createRow(1);
			var cells = List.of("RT1", "甲医院", creditCode, "40100003613098311A1001", "130983", "二级", "甲等", "公立", "综合医院");
			for (int at = 0; at < cells.size(); at++) {
				row.createCell(at).setCellValue(cells.get(at));
			}
			row.createCell(9).setCellValue(300);
			row.createCell(10).setCellValue("130983");
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

package cn.denggao.administration;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ExampleProvince;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.administration.RegisterPagesTests.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The organisations of a province in Excel. */
@DenggaoTest
class OrganisationListSheetTests {

	private static final String HOSPITAL = "示例黄县人民医院|H03|黄骅市|黄县卫生健康局|12130983401000036T|存续";

	private static final String AUTHORITY = "黄县卫生健康局|130983|黄骅市|沧城市卫生健康委员会||存续";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private AccountDirectory accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void aProvince() {
		new ExampleProvince(new ApplicationStory(context), "COUNTY");
	}

	@Test
	@Requirement(value = "R001-03", page = "/organisations")
	void writesWhatTheSearchFindsWithTheConditionsAbove() throws Exception {
		// when
		var lines = exported(get("/organisations/workbook").param("q", " 黄县 ").param("kind", "HOSPITAL"));

		// then
		assertThat(lines.get(0)).isEqualTo("导出人：" + accounts.nameOf("hbsys") + "（hbsys），示例省卫生健康委员会");
		assertThat(lines.get(1)).matches("导出时间：\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
		assertThat(lines.subList(2, lines.size())).containsExactly("条件：名称或编号：黄县；类别：医院", "共 1 条",
				"名称|机构编号|行政区划|上级主管部门|统一社会信用代码|状态", HOSPITAL);
	}

	@Test
	void writesTheOwnTreeAndNothingElseWhenNothingIsAskedFor() throws Exception {
		// when
		var lines = exported(get("/organisations/workbook").param("kind", "SOMETHING"));

		// then
		assertThat(lines.get(2)).isEqualTo("条件：全部");
		assertThat(lines.get(3)).isEqualTo("共 " + (lines.size() - 5) + " 条");
		assertThat(lines).contains(AUTHORITY, HOSPITAL).noneMatch(line -> line.contains("三晋大学第一医院"));
	}

	@Test
	void isOfferedWithTheSearchAndKeptInTheTrail() throws Exception {
		// given
		web.perform(get("/organisations").param("q", "H03").with(authentication(KEEPER)))
			.andExpect(content().string(containsString("/organisations/workbook?q=H03&amp;kind=")));
		long before = audited();

		// when
		exported(get("/organisations/workbook").param("q", "H03"));

		// then
		assertThat(audited()).isEqualTo(before + 1);
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "HC_PROVINCE, 130000", "SEC_ADMIN, 130000", "SYS_ADMIN, 130600", "HOSPITAL_PRINCIPAL, H03",
			"EXPERT, 130000" })
	void isThereForNobodyElse(Role role, String organisation) throws Exception {
		var other = Acting.as("list-other", organisation, role);

		web.perform(get("/organisations/workbook").with(authentication(other))).andExpect(status().isNotFound());
	}

	private long audited() {
		return database.queryForObject("""
				select count(*) from audit_entry where action = 'administration.organisations-exported'
				and subject_id = '130000' and login = 'hbsys'""", Long.class);
	}

	private List<String> exported(MockHttpServletRequestBuilder request) throws Exception {
		return WorkbookLines.of(web.perform(request.with(authentication(KEEPER)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

}

package cn.denggao.administration;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ExampleProvince;
import cn.denggao.identity.Role;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.administration.RegisterPagesTests.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The table of regions in Excel. */
@DenggaoTest
class RegionSheetTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void aProvince() {
		new ExampleProvince(new ApplicationStory(context), "COUNTY");
		database.update("""
				insert into organisation_region (code, name, level, parent, valid_from, valid_to, successor)
				values ('130997', '=导出县', 'COUNTY', '130900', '2020-01-01', '2025-06-30', '130983')
				on conflict do nothing""");
	}

	@AfterEach
	void itsRegionIsGone() {
		database.update("delete from organisation_region where code = '130997'");
	}

	@Test
	void writesWhatTheSearchFindsWithTheWordsAbove() throws Exception {
		// given
		web.perform(get("/regions?q=导出县").with(authentication(KEEPER)))
			.andExpect(content().string(containsString("/regions/workbook?q=%E5%AF%BC%E5%87%BA%E5%8E%BF")));

		// when
		var lines = WorkbookLines.taken(web, KEEPER, "/regions/workbook?q= 导出县");

		// then
		assertThat(lines.subList(2, lines.size())).containsExactly("条件：代码或名称：导出县", "共 1 条", "代码|名称|级别|所属|启用|停用|后继代码",
				"130997|=导出县|县级|130900|2020-01-01|2025-06-30|130983");
		assertThat(database.queryForObject("""
				select facts from audit_entry where action = 'administration.regions-exported' and subject_id = '130000'
				order by seq desc limit 1""", String.class)).contains("导出县").contains("\"rows\":1");
	}

	@Test
	void writesTheWholeTableAndNotAPageOfIt() throws Exception {
		var all = database.queryForObject("select count(*) from organisation_region", Integer.class);

		assertThat(WorkbookLines.taken(web, KEEPER, "/regions/workbook")).contains("条件：全部", "共 " + all + " 条")
			.hasSize(all + 5);
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "HC_PROVINCE, 130000", "SYS_ADMIN, 130600", "HOSPITAL_PRINCIPAL, H03" })
	void isThereForNobodyElse(Role role, String organisation) throws Exception {
		web.perform(get("/regions/workbook").with(authentication(Acting.as("region-other", organisation, role))))
			.andExpect(status().isNotFound());
	}

}

package cn.denggao.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pool of experts in Excel. */
@DenggaoTest
class PoolSheetTests {

	private static final Acting OFFICE = Acting.as("pool-sheet", "140000", Role.HC_PROVINCE);

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private String login;

	@BeforeEach
	void anExpert(@Autowired ApplicationContext context) throws Exception {
		new ApplicationStory(context);
		login = "ps-" + UUID.randomUUID().toString().substring(0, 8);
		accounts
			.openIfAbsent(new OpenAccount(login, "温亦舟", "140000", Set.of(Role.EXPERT), "a-long-enough-one", "", false));
		web.perform(post("/experts").param("login", login)
			.param("name", "-温亦舟")
			.param("title", "主任医师")
			.param("senior", "true")
			.param("employer", "SX01")
			.param("province", "140000")
			.param("specialties", "03.04")
			.param("specialties", "03.01")
			.param("relations", "SX02:任职:2024")
			.param("bornYear", "1971")
			.with(authentication(OFFICE))
			.with(csrf())).andExpect(status().is3xxRedirection());
	}

	@Test
	void writesWhatTheSearchFindsInTheColumnsOfThePageAndNothingElse() throws Exception {
		// when
		var lines = exported("?q=" + login + "&specialty=03.04&state=active");

		// then
		assertThat(lines.get(0)).startsWith("导出人：").endsWith("（pool-sheet），山西省卫生健康委员会");
		assertThat(lines.subList(2, lines.size())).containsExactly(
				"条件：姓名、账号或单位：" + login + "；专业：" + specialty("03.04") + "；状态：未暂停", "共 1 条",
				"姓名|账号|职称|专业|工作单位|所在省份|在评件数|状态",
				"-温亦舟|" + login + "|主任医师|" + specialty("03.01") + "、" + specialty("03.04") + "|三晋大学第一医院|山西|0|可抽取");
		assertThat(database.queryForObject("""
				select facts from audit_entry where action = 'review.experts-exported' and subject_id = '140000'
				and login = 'pool-sheet' order by seq desc limit 1""", String.class)).contains(login)
			.contains("\"rows\":1");
	}

	@Test
	void isOfferedWithTheSearch() throws Exception {
		web.perform(get("/experts?q=" + login).with(authentication(OFFICE)))
			.andExpect(content().string(containsString("/experts/workbook?q=" + login + "&amp;specialty=&amp;state=")));
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "HC_CITY, 140200", "SUPERVISOR, 140200", "SYS_ADMIN, 140000", "HOSPITAL_DEPT, SX01",
			"EXPERT, 140000" })
	void isThereForNobodyElse(Role role, String organisation) throws Exception {
		web.perform(get("/experts/workbook").with(authentication(Acting.as("pool-other", organisation, role))))
			.andExpect(status().isNotFound());
	}

	private String specialty(String code) {
		return database.queryForObject("select name from organisation_specialty where code = ?", String.class, code);
	}

	private List<String> exported(String asked) throws Exception {
		return WorkbookLines.of(web.perform(get("/experts/workbook" + asked).with(authentication(OFFICE)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

}

package cn.denggao.identity.web;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
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

import static cn.denggao.identity.web.AccountDesk.AUDIT;
import static cn.denggao.identity.web.AccountDesk.SECURITY;
import static cn.denggao.identity.web.AccountDesk.SYSTEM;
import static cn.denggao.identity.web.AccountDesk.enrolment;
import static cn.denggao.identity.web.AccountDesk.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The accounts that a search finds in Excel. */
@DenggaoTest
class AccountSheetTests {

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private AccountDesk desk;

	@BeforeEach
	void officers(@Autowired ApplicationContext context) {
		desk = new AccountDesk(context);
	}

	@Test
	void writesWhatTheSearchFindsInTheColumnsOfThePageAndNothingElse() throws Exception {
		// given
		var login = fresh();
		desk.send(SYSTEM, enrolment(login, "=周敏"));
		long before = audited(login);

		// when
		var lines = exported(SECURITY, "?q=" + login + "&state=enabled");

		// then
		assertThat(lines.get(0)).startsWith("导出人：").contains("（pages-sec）");
		assertThat(lines.subList(2, lines.size())).containsExactly("条件：账号、姓名或单位：" + login + "；状态：启用", "共 1 条",
				"账号|姓名|所属单位|角色|状态|最近登录", login + "|=周敏|" + unit(login) + "|没有角色|待改初始密码");
		assertThat(audited(login)).isEqualTo(before + 1);
	}

	@Test
	void isOfferedWithTheSearch() throws Exception {
		web.perform(get("/accounts?q=周&role=expert").with(authentication(AUDIT)))
			.andExpect(content().string(containsString("/accounts/workbook?q=%E5%91%A8&amp;role=expert&amp;state=")));
		assertThat(exported(AUDIT, "?role=expert&state=disabled").get(2)).isEqualTo("条件：角色：评审专家；状态：已停用");
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "HC_PROVINCE, 140000", "HOSPITAL_PRINCIPAL, SX01", "SUPERVISOR, 140000", "EXPERT, 140000" })
	void isThereForNobodyElse(Role role, String organisation) throws Exception {
		web.perform(get("/accounts/workbook").with(authentication(Acting.as("accounts-other", organisation, role))))
			.andExpect(status().isNotFound());
	}

	private String unit(String login) {
		return database.queryForObject("""
				select coalesce(n.name, a.organisation_id) from identity_account a
				left join organisation_authority n on n.id = a.organisation_id where a.login = ?""", String.class,
				login);
	}

	private long audited(String login) {
		return database.queryForObject(
				"""
						select count(*) from audit_entry where action = 'identity.accounts-exported' and subject_id = 'pages-sec'
						and facts like ?""",
				Long.class, "%" + login + "%");
	}

	private List<String> exported(Acting reader, String asked) throws Exception {
		return WorkbookLines.of(web.perform(get("/accounts/workbook" + asked).with(authentication(reader)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

}

package cn.denggao.identity.web;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.calendar.DailyWalk;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import static cn.denggao.identity.web.AccountDesk.SECURITY;
import static cn.denggao.identity.web.AccountDesk.SYSTEM;
import static cn.denggao.identity.web.AccountDesk.closing;
import static cn.denggao.identity.web.AccountDesk.enrolment;
import static cn.denggao.identity.web.AccountDesk.fresh;
import static cn.denggao.identity.web.AccountDesk.grant;
import static cn.denggao.identity.web.AccountDesk.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Roles given for a term and taken back. */
@DenggaoTest
class AccountRolesTests {

	@Autowired
	private AccountDirectory directory;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private List<DailyWalk> walks;

	@Autowired
	private JdbcTemplate database;

	private AccountDesk desk;

	@BeforeEach
	void officers(@Autowired ApplicationContext context) {
		desk = new AccountDesk(context);
	}

	@Test
	void grantsARoleForATermAndTakesItBackWhenTheTermIsOver() throws Exception {
		// given
		var login = fresh();
		desk.send(SYSTEM, enrolment(login, "周敏"));
		var lastDay = clock.today().plusDays(30);

		// when
		desk.send(SECURITY, grant(login, "supervisor", lastDay.toString()))
			.andExpect(redirectedUrl("/accounts/" + login));

		// then
		desk.see(SECURITY, "/accounts/" + login)
			.andExpect(content().string(allOf(containsString("纪检监督"), containsString(lastDay.toString()))));
		assertThat(desk.groups(login)).containsExactly("supervisor-140000");

		// when
		walks.forEach((walk) -> walk.walk(lastDay));

		// then
		assertThat(desk.groups(login)).containsExactly("supervisor-140000");

		// when
		walks.forEach((walk) -> walk.walk(lastDay.plusDays(1)));

		// then
		assertThat(desk.groups(login)).isEmpty();
		assertThat(directory.account(login).roles()).isEmpty();
		assertThat(desk.acts(login)).containsExactly("identity.account-opened", "identity.role-granted",
				"identity.role-expired");
	}

	@Test
	void refusesRolesThatDoNotFitTheOrganisationTheOtherRolesOrTheGranter() throws Exception {
		// given
		var login = fresh();
		desk.has(login, "140000", Role.SUPERVISOR);

		// then
		desk.refuses(SECURITY, grant(login, "hospital-dept", ""), "role", "该单位不设这个角色");
		desk.refuses(SECURITY, grant(login, "hc-city", ""), "role", "该单位不设这个角色");
		desk.refuses(SECURITY, grant(login, "audit-admin", ""), "role", "三员须分设");
		desk.refuses(SECURITY, grant(login, "nonsense", ""), "role", "请选择角色");
		desk.refuses(SECURITY, grant(login, "", ""), "role", "请选择角色");
		desk.refuses(SECURITY, grant(login, "hc-province", "2020-01-01"), "lastDay", "任期最后一日不能早于今天");
		desk.refuses(SECURITY, grant(login, "hc-province", "2026-02-30"), "lastDay", "请填写日期，格式为");
		desk.refuses(SECURITY, grant("pages-sys", "sys-admin", LocalDate.of(2099, 1, 1).toString()), "lastDay", "不设任期");
		desk.send(SECURITY, grant("pages-sec", "audit-admin", ""))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不能为自己授予或收回角色")));
		assertThat(desk.acts(login)).containsExactly("identity.account-opened");
	}

	@Test
	void takesARoleBackWithAReason() throws Exception {
		var login = fresh();
		desk.has(login, "140000", Role.SUPERVISOR, Role.LEADING_GROUP);

		desk.refuses(SECURITY, withdrawal(login, "supervisor", " "), "reason", "请填写理由");
		desk.send(SECURITY, withdrawal(login, "supervisor", "轮岗")).andExpect(redirectedUrl("/accounts/" + login));
		desk.send(SECURITY, withdrawal(login, "supervisor", "轮岗")).andExpect(status().isConflict());

		assertThat(desk.groups(login)).containsExactly("leading-group-140000");
		assertThat(desk.acts(login)).containsExactly("identity.account-opened", "identity.role-withdrawn");
	}

	@Test
	@Transactional
	void keepsTheOwnAccountAndTheLastOfEachOfficer() throws Exception {
		desk.send(SYSTEM, closing("pages-sys").param("reason", "不用了"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不能停用自己的账号")));

		database.update("update identity_account set enabled = false where login <> 'pages-audit' and login in "
				+ "(select login from identity_account_role where role = 'audit-admin')");
		desk.send(SYSTEM, closing("pages-audit").param("reason", "不用了"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("最后一位在用的该类管理员")));
		desk.send(SECURITY, withdrawal("pages-audit", "audit-admin", "不用了"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("最后一位在用的该类管理员")));
	}

}

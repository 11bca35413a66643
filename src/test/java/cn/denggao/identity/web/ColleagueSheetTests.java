package cn.denggao.identity.web;

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
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A hospital's people in Excel. */
@DenggaoTest
class ColleagueSheetTests {

	private static final Acting OFFICE = Acting.as("cs-office", "SX10", Role.HOSPITAL_DEPT);

	@Autowired
	private OpeningAccounts accounts;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void theProvince(@Autowired ApplicationContext context) {
		new ApplicationStory(context);
	}

	@Test
	void writesEverybodyOfTheOwnHospitalWithTheirRolesAndTerms() throws Exception {
		// given
		var mine = open("SX10", Role.HOSPITAL_FINANCE, Role.QC_OFFICER);
		var theirs = open("SX12", Role.HOSPITAL_FINANCE);
		database.update("""
				update identity_account_role set last_day = '2100-01-31' where login = ? and role = 'qc-officer'""",
				mine);
		web.perform(get("/colleagues").with(authentication(OFFICE)))
			.andExpect(content().string(containsString("href=\"/colleagues/workbook\"")));

		// when
		var lines = WorkbookLines.taken(web, OFFICE, "/colleagues/workbook");

		// then
		assertThat(lines).contains("条件：全部", "姓名|账号|角色|职责说明|状态", "=石磊|" + mine + "|医院财务、质控专员 至 2100-01-31||启用")
			.noneMatch(line -> line.contains(theirs));
		assertThat(database.queryForObject("""
				select facts from audit_entry where action = 'identity.colleagues-exported'
				and subject_id = 'cs-office' order by seq desc limit 1""", String.class)).contains("全部");
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "HOSPITAL_APPLICANT, SX10", "PROJECT_LEADER, SX10", "HC_PROVINCE, 140000", "SYS_ADMIN, 140000" })
	void isThereForNobodyElse(Role role, String organisation) throws Exception {
		web.perform(get("/colleagues/workbook").with(authentication(Acting.as("cs-other", organisation, role))))
			.andExpect(status().isNotFound());
	}

	private String open(String hospital, Role... roles) {
		var login = "cs-" + UUID.randomUUID().toString().substring(0, 8);
		accounts.openIfAbsent(new OpenAccount(login, "=石磊", hospital, Set.of(roles), "a-long-enough-one", "", false));
		return login;
	}

}

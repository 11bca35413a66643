package cn.denggao.audit.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of the audit administrator. */
@DenggaoTest
class AuditPagesTests {

	private static final Acting AUDITOR = Acting.as("audit-pages", "OPS", Role.AUDIT_ADMIN);

	private static final Acting SYSTEM = Acting.as("audit-sys", "OPS", Role.SYS_ADMIN);

	private static final Acting OFFICER = Acting.as("audit-officer", "140000", Role.HC_PROVINCE);

	@Autowired
	private AuditTrail trail;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@Test
	void findsEntriesBySubjectPersonActAndDay() throws Exception {
		// given
		var id = written(3);
		var today = clock.today().toString();

		// then
		see("/audit?type=round&id=" + id).andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("共 3 条，每页 50 条"), containsString("开放批次"),
					containsString("programme.round-opened"), containsString("省级卫健部门经办"),
					containsString("&quot;act&quot;"))));
		see("/audit?id=" + id + "&login=audit-officer").andExpect(content().string(containsString("共 3 条")));
		see("/audit?id=" + id + "&login=audit-other").andExpect(content().string(containsString("没有符合条件的记录")));
		see("/audit?id=" + id + "&action=programme.").andExpect(content().string(containsString("共 3 条")));
		see("/audit?id=" + id + "&from=" + today + "&to=" + today).andExpect(content().string(containsString("共 3 条")));
		see("/audit?id=" + id + "&to=" + LocalDate.parse(today).minusDays(1))
			.andExpect(content().string(containsString("没有符合条件的记录")));
		see("/audit?id=%25").andExpect(content().string(containsString("没有符合条件的记录")));
		see("/audit?from=yesterday").andExpect(status().isUnprocessableEntity());
		see("/audit?page=-3").andExpect(status().isOk());
	}

	@Test
	void turnsThePagesOfALongChain() throws Exception {
		var id = written(51);

		see("/audit?id=" + id).andExpect(content().string(containsString("共 51 条")));
		see("/audit?page=1&id=" + id)
			.andExpect(content().string(containsString("<td class=\"dg-num\" data-label=\"链上序号\">1</td>")));
	}

	@Test
	void verifiesEveryChainAndKeepsThatItWasDone() throws Exception {
		// given
		written(2);

		// when
		var answer = verify().andExpect(redirectedUrl("/audit/verification")).andReturn();

		// then
		web.perform(get("/audit/verification").with(authentication(AUDITOR)).flashAttrs(answer.getFlashMap()))
			.andExpect(content().string(allOf(containsString("全部完好"), containsString("条记录"))));
		see("/audit?type=audit&id=checks&login=audit-pages")
			.andExpect(content().string(allOf(containsString("核验审计链"), containsString("broken"))));
	}

	@ParameterizedTest(name = "{2}")
	@CsvSource(delimiter = '|',
			value = { "update audit_entry set facts = '[]' where subject_id = ? and seq = 2 | 2 | 已被改动",
					"delete from audit_entry where subject_id = ? and seq = 2 | 2 | 该序号的记录缺失",
					"delete from audit_entry where subject_id = ? and seq = 4 | 4 | 链尾不符",
					"delete from audit_entry where subject_id = ? | 1 | 链尾不符" })
	@Transactional
	void namesTheFirstBrokenRow(String tampering, long seq, String how) throws Exception {
		// given
		var id = written(4);
		database.execute("set local session_replication_role = replica");
		database.update(tampering, id);
		database.execute("set local session_replication_role = origin");

		// when
		var report = (ReportView) verify().andReturn().getFlashMap().get("report");

		// then
		assertThat(report.breaks()).singleElement().satisfies(one -> {
			assertThat(one.id()).isEqualTo(id);
			assertThat(one.subject()).isEqualTo("批次");
			assertThat(one.seq()).isEqualTo(seq);
			assertThat(one.how()).contains(how);
		});
		web.perform(get("/audit/verification").with(authentication(AUDITOR)).flashAttr("report", report))
			.andExpect(content().string(allOf(containsString("1 条链有问题"), containsString(id), containsString(how))));
	}

	@Test
	void showsNothingToAnybodyElse() throws Exception {
		for (var stranger : new Acting[] { SYSTEM, OFFICER }) {
			web.perform(get("/audit").with(authentication(stranger))).andExpect(status().isNotFound());
			web.perform(get("/audit/verification").with(authentication(stranger))).andExpect(status().isNotFound());
			web.perform(post("/audit/verification").with(authentication(stranger)).with(csrf()))
				.andExpect(status().isNotFound());
		}
	}

	private String written(int count) {
		var id = UUID.randomUUID().toString();
		OFFICER.does(() -> transaction.executeWithoutResult(status -> {
			for (int act = 0; act < count; act++) {
				trail.record("programme.round-opened", Subject.of("round", id), Map.of("act", act));
			}
		}));
		return id;
	}

	private ResultActions see(String path) throws Exception {
		return web.perform(get(path).with(authentication(AUDITOR)));
	}

	private ResultActions verify() throws Exception {
		return web.perform(post("/audit/verification").with(authentication(AUDITOR)).with(csrf()));
	}

}

package cn.denggao.audit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.Role;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A search of the trail in Excel. */
@DenggaoTest
class EntrySheetTests {

	private static final Acting AUDITOR = Acting.as("sheet-auditor", "OPS", Role.AUDIT_ADMIN);

	private static final Acting OFFICER = Acting.as("sheet-officer", "140000", Role.HC_PROVINCE);

	@Autowired
	private AuditTrail trail;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@Test
	void writesWhatTheSearchFindsWithWholeHashesTheNewestFirst() throws Exception {
		// given
		var id = UUID.randomUUID().toString();
		for (int act = 1; act <= 60; act++) {
			var facts = Map.of("act", act);
			OFFICER.does(() -> transaction.executeWithoutResult(
					status -> trail.record("programme.round-opened", Subject.of("round", id), facts)));
		}

		// when
		var lines = exported("?type=round&id=" + id + "&login=sheet-officer&action=programme.&from=2000-01-01");

		// then
		assertThat(lines.subList(2, 5)).containsExactly(
				"条件：对象：批次；对象编号：" + id + "；账号：sheet-officer；行为：programme.；自：2000-01-01", "共 60 条",
				"时间|人员|账号|角色|行为|行为代码|对象|对象编号|链上序号|事实|哈希");
		assertThat(lines).hasSize(65);
		assertThat(lines.get(5)).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\|.*")
			.endsWith("|sheet-officer|sheet-officer|省级卫健部门经办|开放批次|programme.round-opened|批次|" + id + "|60|{\"act\":60}|"
					+ hash(id, 60));
		assertThat(lines.get(64)).endsWith("|1|{\"act\":1}|" + hash(id, 1));
	}

	@Test
	void isOfferedWithTheSearchAndKeptInTheTrailItself() throws Exception {
		// given
		web.perform(get("/audit?type=round&id=no-such").with(authentication(AUDITOR)))
			.andExpect(content().string(containsString("/audit/workbook?type=round&amp;id=no-such&amp;login=")));
		long before = audited();

		// when
		var lines = exported("?type=round&id=no-such");

		// then
		assertThat(lines).hasSize(5).contains("共 0 条");
		assertThat(audited()).isEqualTo(before + 1);
	}

	@Test
	void refusesADayThatIsNone() throws Exception {
		web.perform(get("/audit/workbook?from=yesterday").with(authentication(AUDITOR)))
			.andExpect(status().isUnprocessableEntity());
	}

	private String hash(String id, int seq) {
		return database.queryForObject("select hash from audit_entry where subject_id = ? and seq = ?", String.class,
				id, seq);
	}

	private long audited() {
		return database.queryForObject("""
				select count(*) from audit_entry where action = 'audit.exported' and login = 'sheet-auditor'
				and facts like '%no-such%'""", Long.class);
	}

	private List<String> exported(String asked) throws Exception {
		return WorkbookLines.of(web.perform(get("/audit/workbook" + asked).with(authentication(AUDITOR)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray());
	}

}

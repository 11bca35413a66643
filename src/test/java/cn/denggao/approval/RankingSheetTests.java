package cn.denggao.approval;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A ranking in Excel. */
@ApprovalTest
class RankingSheetTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@Test
	void writesTheRowsOfTheRunWithItsHashesAbove() throws Exception {
		// given
		var round = story.round(2, rules -> {
		});
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.project(round, "SX02", "90.00", "88.00", "89.20");
		story.project(round, "SX03", "88.00", "86.00", "87.20");
		ask(OFFICER, round).andExpect(status().isNotFound());
		story.scored(round);
		web.perform(get("/rounds/" + round + "/ranking").with(authentication(OFFICER)))
			.andExpect(content().string(containsString("/rounds/" + round + "/ranking/workbook")));

		// when
		var lines = WorkbookLines
			.of(ask(OFFICER, round).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray());

		// then
		assertThat(lines.get(2)).contains("排名与名额：第 1 次排名；排名时间：")
			.containsPattern("数据指纹：[0-9a-f]{64}；规则指纹：[0-9a-f]{64}$");
		assertThat(lines.subList(3, 5)).containsExactly("共 3 条", "名次|申报编号|申报单位|专科|专家得分|客观得分|综合得分|结果|说明");
		assertThat(lines.subList(5, 8)).satisfiesExactly(
				line -> assertThat(line).startsWith("1|").contains("|92.00|90.00|91.20|拟立项|"),
				line -> assertThat(line).startsWith("2|").contains("|90.00|88.00|89.20|拟立项|"),
				line -> assertThat(line).startsWith("3|").contains("|88.00|86.00|87.20|备选 1|"));
		assertThat(database.queryForList("""
				select login from audit_entry where action = 'approval.ranking-exported' and subject_id = ?""",
				String.class, round.toString()))
			.containsExactly(OFFICER.actor().login());
	}

	@Test
	void isThereForNobodyOutsideTheRoundsAuthority() throws Exception {
		var round = story.round(2, rules -> {
		});
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.scored(round);

		for (var other : List.of(Acting.as("stranger", "130000", Role.HC_PROVINCE),
				Acting.as("dept", "SX01", Role.HOSPITAL_DEPT), Acting.as("rank-expert", "140000", Role.EXPERT))) {
			ask(other, round).andExpect(status().isNotFound());
		}
	}

	private ResultActions ask(Acting reader, RoundId round) throws Exception {
		return web.perform(get("/rounds/" + round + "/ranking/workbook").with(authentication(reader)));
	}

}

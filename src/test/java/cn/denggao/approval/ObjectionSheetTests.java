package cn.denggao.approval;

import java.util.List;
import java.util.Optional;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.COMPLAINT;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The objections of a round in Excel. */
@ApprovalTest
class ObjectionSheetTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@Test
	void areWrittenWithWhereTheyStandAndNotWithWhoObjected() throws Exception {
		// given
		var list = ThreeInNotice.of(story);
		var other = ThreeInNotice.of(story);
		story.objected(other.notice(), other.second());
		story.admitted(story.objected(list.notice(), list.first()));
		story.beans().raising().raise(list.notice(), list.second(), Optional.empty(), COMPLAINT);
		var page = "/rounds/" + list.round() + "/objections";
		web.perform(get(page).with(authentication(OFFICER)))
			.andExpect(content().string(containsString("href=\"" + page + "/workbook\"")))
			.andExpect(content().string(containsString(line(list.first(), "").split("[|]")[1])));

		// when
		var lines = WorkbookLines.taken(web, OFFICER, page + "/workbook");

		// then
		assertThat(lines.get(2)).startsWith("条件：批次：");
		assertThat(lines.subList(3, 5)).containsExactly("共 2 条", "受理编号|申报编号|申报单位|收到时间|类别|状态|办理期限|逾期");
		assertThat(lines.subList(5, lines.size())).containsExactlyInAnyOrder(line(list.first(), "实名|已受理"),
				line(list.second(), "匿名|已登记，待审查"));
		assertThat(lines).noneMatch(line -> line.contains("王某某") || line.contains("13900000000"));
		assertThat(database.queryForList("""
				select login from audit_entry where action = 'approval.objections-exported' and subject_id = ?""",
				String.class, list.round().toString()))
			.containsExactly(OFFICER.actor().login());
	}

	@Test
	void areThereForNobodyOutsideTheRoundsAuthority() throws Exception {
		var list = ThreeInNotice.of(story);

		for (var other : List.of(Acting.as("stranger", "130000", Role.HC_PROVINCE),
				Acting.as("dept", "SX01", Role.HOSPITAL_DEPT), Acting.as("group", "140000", Role.LEADING_GROUP))) {
			web.perform(get("/rounds/" + list.round() + "/objections/workbook").with(authentication(other)))
				.andExpect(status().isNotFound());
		}
	}

	private String line(ProjectId project, String stands) {
		return database.queryForObject("""
				select o.receipt || '|' || p.code || '|' || h.name || '|'
				|| to_char(o.raised_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') || '|' || ? || '|'
				|| to_char(o.handle_due_at at time zone 'Asia/Shanghai' - interval '1 day', 'YYYY-MM-DD') || ' 24:00|'
				from approval_objection o join application_project p on p.id = o.project
				join organisation_hospital h on h.id = p.hospital_id where o.project = ?""", String.class, stands,
				project.value());
	}

}

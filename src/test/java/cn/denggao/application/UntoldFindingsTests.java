package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A hospital hears of a finding when a leader has confirmed it, on no page earlier. */
@DenggaoTest
class UntoldFindingsTests {

	private static final List<String> SAID = List.of("不予受理", "再次退回", REASON,
			"UserTask_ApproveRejection&quot;:&quot;now", "UserTask_ApproveRejection&quot;:&quot;done",
			"UserTask_ApproveSecondReturn&quot;:&quot;now", "UserTask_ApproveSecondReturn&quot;:&quot;done");

	private static final String DEFECT = "服务、质量或科教数据缺失、矛盾或年度不符";

	private static final Acting THIRD = Acting.as("third", "140000", Role.THIRD_PARTY);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void anApplicationIsUnderReview() {
		story = new ApplicationStory(context);
		round = story.openRound();
		project = story.submitted(round, "SX01", "03.04");
	}

	@Test
	void saysThatTheReviewGoesOnWhileALeaderHasYetToRefuse() throws Exception {
		// when
		story.review(project, OFFICER, "REJECT", "TEAM");

		// then
		for (var reader : readers()) {
			assertThat(pages(reader)).as(reader.getName()).doesNotContain(SAID);
		}
		assertThat(page("", story.applicant("SX01"))).contains("<b>形式审查</b>", "山西省卫生健康委员会（",
				"&quot;UserTask_ReviewFormally&quot;:&quot;now&quot;");
		assertThat(own()).contains("形式审查 · " + code());
		assertThat(page("/dossier", OFFICER)).contains("不予受理", REASON);
		assertThat(page("", OFFICER)).contains("批准不予受理");
		assertThat(mails()).noneMatch(each -> each.contains("不予受理"));

		// when
		story.approveNegative(project, CHIEF, "UserTask_ApproveRejection", "CONFIRM");

		// then
		assertThat(page("/dossier", story.applicant("SX01"))).contains("不予受理", REASON);
		assertThat(mails()).anyMatch(each -> each.contains("不予受理"));
	}

	@Test
	void leavesNoTraceOfARefusalThatTheLeaderDidNotConfirm() throws Exception {
		// given
		story.review(project, OFFICER, "REJECT", "TEAM");

		// when
		story.approveNegative(project, CHIEF, "UserTask_ApproveRejection", "SEND_BACK");

		// then
		for (var reader : readers()) {
			assertThat(pages(reader)).as(reader.getName()).doesNotContain(SAID);
		}
		assertThat(page("/dossier", OFFICER)).contains("不予受理");

		// when
		story.review(project, OFFICER, "PASS");

		// then
		assertThat(page("/dossier", story.applicant("SX01"))).contains("审查记录", "通过").doesNotContain(SAID);
	}

	@Test
	void tellsAFurtherReturnOnceItIsConfirmedAndTheFirstAtOnce() throws Exception {
		// given
		story.review(project, OFFICER, "RETURN", "TEAM");
		assertThat(page("/dossier", story.applicant("SX01"))).contains("退回补正", "人员资质证明缺失或不符合要求");
		story.resubmit(project, "SX01");

		// when
		story.review(project, OFFICER, "RETURN", "DATA");

		// then
		assertThat(page("/dossier", story.applicant("SX01"))).doesNotContain(DEFECT);
		assertThat(page("/dossier", OFFICER)).contains(DEFECT);
		for (var reader : readers()) {
			assertThat(pages(reader)).as(reader.getName())
				.doesNotContain("再次退回", "UserTask_ApproveSecondReturn&quot;:&quot;now");
		}

		// when
		story.approveNegative(project, CHIEF, "UserTask_ApproveSecondReturn", "CONFIRM");

		// then
		assertThat(page("/dossier", story.applicant("SX01"))).contains(DEFECT);
	}

	private List<Acting> readers() {
		return List.of(story.applicant("SX01"), story.department("SX01"), story.principal("SX01"), story.leader("SX01"),
				THIRD);
	}

	private String pages(Acting reader) throws Exception {
		return page("/dossier", reader) + page("", reader) + (reader.equals(THIRD) ? "" : own());
	}

	/** Its line of the hospital's list. */
	private String own() throws Exception {
		var page = at("/applications", story.applicant("SX01"));
		int line = page.indexOf("/projects/" + project);
		return page.substring(line, page.indexOf("</tr>", line));
	}

	private String page(String path, Acting reader) throws Exception {
		return at("/projects/" + project + path, reader);
	}

	private String at(String address, Acting reader) throws Exception {
		return web.perform(get(address).with(authentication(reader))).andReturn().getResponse().getContentAsString();
	}

	private String code() {
		return story.bean(ProjectDirectory.class).require(project).code();
	}

	private List<String> mails() {
		return database.queryForList(
				"select subject || body from notification_message where recipient like 'sx01%'" + " and link like ?",
				String.class, "/projects/" + project + "%");
	}

}

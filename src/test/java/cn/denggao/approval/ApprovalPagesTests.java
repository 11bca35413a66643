package cn.denggao.approval;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.ReadingNotices;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of a round, of notices, objections and agreements. */
@ApprovalTest
class ApprovalPagesTests {

	private static final Acting STRANGER = Acting.as("stranger", "130000", Role.HC_PROVINCE);

	private static final Acting HOSPITAL = Acting.as("dept", "SX01", Role.HOSPITAL_DEPT);

	@Autowired
	private ApprovalStory story;

	@Autowired
	private ScriptedNeighbours.ScriptedReview review;

	@Autowired
	private ReadingNotices notices;

	@Autowired
	private MockMvc web;

	@Test
	void showsTheBoardToTheRoundsOwnProvinceOnly() throws Exception {
		var round = threeProjects();

		see(OFFICER, "/rounds/" + round).andExpect(status().isOk()).andExpect(content().string(containsString("批次看板")));
		see(STRANGER, "/rounds/" + round).andExpect(status().isNotFound());
		see(HOSPITAL, "/rounds/" + round).andExpect(status().isNotFound());
		see(OFFICER, "/rounds/" + UUID.randomUUID()).andExpect(status().isNotFound());
		see(OFFICER, "/rounds/nonsense").andExpect(status().isNotFound());
	}

	@Test
	void endsTheScoringOnlyOnceEveryPanelIsComplete() throws Exception {
		// given
		var round = threeProjects();
		story.underReview(round);
		review.complete = false;

		// then
		see(OFFICER, "/rounds/" + round + "/close-scoring").andExpect(status().isOk())
			.andExpect(content().string(containsString("2 / 3")));
		send(OFFICER, post("/rounds/{id}/close-scoring", round)).andExpect(status().isUnprocessableEntity());

		// when
		review.complete = true;

		// then
		send(LEADER, post("/rounds/{id}/close-scoring", round)).andExpect(status().isNotFound());
		send(OFFICER, post("/rounds/{id}/close-scoring", round)).andExpect(redirectedUrl("/tasks/done"));
		send(OFFICER, post("/rounds/{id}/close-scoring", round)).andExpect(status().isConflict());
	}

	@Test
	void showsTheRankingWithItsCutLineAndPutsItForward() throws Exception {
		// given
		var round = threeProjects();
		see(OFFICER, "/rounds/" + round + "/ranking").andExpect(status().isNotFound());
		story.scored(round);

		// then
		see(OFFICER, "/rounds/" + round + "/ranking").andExpect(status().isOk())
			.andExpect(content().string(containsString("is-cut")))
			.andExpect(content().string(containsString("备选 1")));
		see(STRANGER, "/rounds/" + round + "/ranking").andExpect(status().isNotFound());
		send(OFFICER, post("/rounds/{id}/ranking", round).param("run", "7")).andExpect(status().isConflict());
		send(OFFICER, post("/rounds/{id}/ranking", round)).andExpect(status().isUnprocessableEntity());
		send(OFFICER, post("/rounds/{id}/ranking", round).param("run", "one"))
			.andExpect(status().isUnprocessableEntity());
		send(OFFICER, post("/rounds/{id}/ranking", round).param("run", "1")).andExpect(redirectedUrl("/tasks/done"));
	}

	@Test
	void publishesANoticeThatAnybodyCanReadWithoutScores() throws Exception {
		// given
		var round = threeProjects();
		story.scored(round);
		story.confirmed(round);
		var form = post("/rounds/{id}/notice", round).param("word", "晋卫医公示")
			.param("title", "拟立项名单公示")
			.param("body", "第一段。\n第二段。");

		// then
		see(OFFICER, "/rounds/" + round + "/notice").andExpect(status().isOk())
			.andExpect(content().string(containsString("发布公示")));
		send(OFFICER, post("/rounds/{id}/notice", round)).andExpect(status().isUnprocessableEntity());
		send(OFFICER, form).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请填写异议受理方式")));
		send(OFFICER, form.param("contact", "医政处 0351-0000000")).andExpect(redirectedUrl("/tasks/done"));

		// when
		var notice = notices.mainOf(round).orElseThrow();

		// then
		web.perform(get("/notices/{id}", notice.id()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("拟立项名单公示")))
			.andExpect(content().string(containsString("第二段。")))
			.andExpect(content().string(containsString(notice.period().orElseThrow().lastDay().toString())))
			.andExpect(content().string(not(containsString("91.20"))));
		web.perform(get("/notices"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(notice.number())));
		web.perform(get("/notices/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
		web.perform(get("/notices/nonsense")).andExpect(status().isNotFound());
	}

	@Test
	void takesAnObjectionFromThePublicAndHidesWhoRaisedIt() throws Exception {
		// given
		var round = threeProjects();
		var notice = story.noticed(round);
		var project = notices.read(notice).rows().get(0).project();
		var path = "/notices/" + notice + "/objections/new";

		// then
		web.perform(get(path)).andExpect(status().isOk()).andExpect(content().string(containsString("在线提交异议")));
		web.perform(post(path).with(csrf())).andExpect(status().isUnprocessableEntity());
		web.perform(post(path).with(csrf()).param("project", "x")).andExpect(status().isUnprocessableEntity());
		web.perform(post(path).with(csrf()).param("project", project.toString()).param("facts", "虚报在编人员三名，不符合八个月要求。"))
			.andExpect(status().isUnprocessableEntity());
		web.perform(objection(path, UUID.randomUUID().toString())).andExpect(status().isUnprocessableEntity());
		web.perform(post("/notices/{id}/objections/new", UUID.randomUUID()).with(csrf())
			.param("project", project.toString())
			.param("anonymous", "true")
			.param("facts", "虚报在编人员三名，不符合要求。")
			.param("evidence", "附社保缴纳记录复印件三份。")).andExpect(status().isNotFound());

		// when
		var receipt = web.perform(objection(path, project.toString()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		// then
		web.perform(get(receipt))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("已登记")))
			.andExpect(content().string(not(containsString("王某某"))));
		web.perform(get("/notices/objections/NONSENSE")).andExpect(status().isNotFound());
		web.perform(get("/notices/objections").param("receipt", "NONSENSE"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("没有这个受理编号")));
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.OBJECTION_PENDING);

		// when
		var objection = story.objectionOf(project);
		var own = Acting.as("dept", story.hospitalOf(project), Role.HOSPITAL_DEPT);

		// then
		see(own, "/objections/" + objection).andExpect(status().isNotFound());
		see(OFFICER, "/objections/" + objection).andExpect(status().isOk())
			.andExpect(content().string(containsString("王某某")));
		see(OFFICER, "/rounds/" + round + "/objections").andExpect(status().isOk());

		// when
		story.admitted(objection);

		// then
		see(own, "/objections/" + objection).andExpect(status().isOk())
			.andExpect(content().string(containsString("虚报在编人员")))
			.andExpect(content().string(not(containsString("王某某"))))
			.andExpect(content().string(not(containsString("13900000000"))));
		see(STRANGER, "/objections/" + objection).andExpect(status().isNotFound());
		send(own, post("/objections/{id}/answer", objection)).andExpect(status().isUnprocessableEntity());
		send(OFFICER, post("/objections/{id}/answer", objection).param("statement", "情况属实，已经整改完毕。"))
			.andExpect(status().isNotFound());
		send(own, post("/objections/{id}/answer", objection).param("statement", "三名人员均已注册满八个月。"))
			.andExpect(redirectedUrl("/tasks/done"));
		send(OFFICER, post("/objections/{id}/verification", objection).param("statement", "经核查，三名人员注册不满八个月。"))
			.andExpect(redirectedUrl("/tasks/done"));
		send(OFFICER, post("/objections/{id}/verification", objection).param("statement", "经核查，三名人员注册不满八个月。"))
			.andExpect(status().isConflict());
	}

	@Test
	void letsTheHospitalWriteItsAgreementAndNobodyElse() throws Exception {
		// given
		var round = threeProjects();
		var notice = story.noticed(round);
		var project = notices.read(notice).rows().get(0).project();
		story.approved(round);
		var own = Acting.as("dept", story.hospitalOf(project), Role.HOSPITAL_DEPT);
		var path = "/projects/" + project + "/agreement";

		// then
		see(own, path).andExpect(status().isOk()).andExpect(content().string(containsString("提交审核")));
		see(OFFICER, path).andExpect(status().isOk()).andExpect(content().string(not(containsString("提交审核"))));
		see(STRANGER, path).andExpect(status().isNotFound());
		see(own, "/projects/" + UUID.randomUUID() + "/agreement").andExpect(status().isNotFound());
		send(own, post(path)).andExpect(status().isUnprocessableEntity());
		send(own, post(path).param("target.CMI.term", "high")).andExpect(status().isUnprocessableEntity());
		send(own, post(path).param("goal", "建成省内领先专科").param("content", "引进设备").param("start", "soon"))
			.andExpect(status().isUnprocessableEntity());
		send(OFFICER, post(path).param("goal", "建成省内领先专科").param("content", "引进设备")).andExpect(status().isNotFound());
		refusesImpossibleAgreements(own, path, story.termStartOf(project));
		var first = story.termStartOf(project).toString();
		send(own, agreement(path, first, first)).andExpect(redirectedUrl("/tasks/done"));
		send(own, agreement(path, first, first)).andExpect(status().isConflict());
		see(OFFICER, "/rounds/" + round + "/late-entries").andExpect(status().isOk());
		see(OFFICER, "/rounds/" + round + "/approval").andExpect(status().isOk());
		send(OFFICER, post("/rounds/{id}/approval", round).param("word", "晋卫医发").param("title", "再来一次"))
			.andExpect(status().isConflict());
	}

	private void refusesImpossibleAgreements(Acting own, String path, LocalDate first) throws Exception {
		for (var value : new String[] { "-5", "999" }) {
			send(own, agreement(path, first.toString(), first.toString()).param("target.CMI.term", value))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("的值应在 0 与 20 之间")));
		}
		send(own, agreement(path, "", "")).andExpect(content().string(containsString("请填写第 1 项任务的开始和结束日期")));
		send(own, agreement(path, first.plusDays(2).toString(), first.toString()))
			.andExpect(content().string(containsString("第 1 项任务的结束日期早于开始日期")));
		send(own, agreement(path, first.toString(), first.plusYears(9).toString()))
			.andExpect(content().string(containsString("第 1 项任务的日期应在建设期内")));
	}

	private static MockHttpServletRequestBuilder agreement(String path, String start, String end) {
		return post(path).param("goal", "建成省内领先专科").param("content", "引进设备").param("start", start).param("end", end);
	}

	private RoundId threeProjects() {
		var round = story.round(2, rules -> {
		});
		story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.project(round, "SX02", "90.00", "88.00", "89.20");
		story.project(round, "SX03", "88.00", "86.00", "87.20");
		return round;
	}

	private static MockHttpServletRequestBuilder objection(String path, String project) {
		return post(path).with(csrf())
			.param("project", project)
			.param("name", "王某某")
			.param("contact", "13900000000")
			.param("facts", "虚报在编人员三名，不符合八个月要求。")
			.param("evidence", "附社保缴纳记录复印件三份。");
	}

	private ResultActions see(Authentication who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who)));
	}

	private ResultActions send(Authentication who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

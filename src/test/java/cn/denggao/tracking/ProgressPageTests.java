package cn.denggao.tracking;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.MomentText;
import cn.denggao.programme.RoundDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A hospital sees where its application stands. */
@DenggaoTest
class ProgressPageTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private ProjectId project;

	private Acting applicant;

	@BeforeEach
	void anApplicationIsSubmitted() {
		story = new ApplicationStory(context);
		project = story.submitted(story.openRound(), "SX01", "03.04");
		applicant = story.applicant("SX01");
	}

	@Test
	void namesWhatIsWaitedForByItsDrawnNameAlone() throws Exception {
		page().andExpect(content().string(containsString("<b>形式审查</b>")))
			.andExpect(content().string(containsString("申报书进入审查")))
			.andExpect(content().string(containsString("今日开始")))
			.andExpect(content().string(not(containsString("确定审核层级"))))
			.andExpect(content().string(not(containsString("项目页面"))));
	}

	@Test
	void namesTheOfficeThatIsWaitedForAndByWhen() throws Exception {
		page().andExpect(content().string(containsString("<small>山西省卫生健康委员会</small>")))
			.andExpect(content().string(containsString("山西省卫生健康委员会（")))
			.andExpect(content().string(containsString("剩余")))
			.andExpect(content().string(not(containsString("没有规定办理期限"))));
	}

	@Test
	void tellsOfADraftWhenTheRoundClosesAndWhereItIsFilledIn() throws Exception {
		// given
		var round = story.openRound();
		var draft = story.draft(round, "SX01", "03.05");
		var closes = MomentText.of(context.getBean(RoundDirectory.class).require(round).closesAt());

		// when
		var progress = web.perform(get("/projects/" + draft).with(authentication(applicant)));

		// then
		progress.andExpect(content().string(containsString("期限 " + closes)))
			.andExpect(content().string(containsString("剩余")))
			.andExpect(content().string(containsString("href=\"/projects/" + draft + "/application\"")))
			.andExpect(content().string(not(containsString("没有规定办理期限"))));
		page().andExpect(content().string(not(containsString("/application\""))));
	}

	@Test
	void tellsWhoPassedTheApplicationOnce() throws Exception {
		// when
		story.review(project, OFFICER, "PASS");

		// then
		page().andExpect(content().string(containsString("形式审查 <span class=\"dg-tag dg-tag--green\">通过</span>")))
			.andExpect(content().string(containsString("山西省卫生健康委员会")))
			.andExpect(content().string(not(containsString("<b>形式审查</b>"))));
	}

	@Test
	void isNotThereForAnotherHospital() throws Exception {
		web.perform(get("/projects/" + project).with(authentication(story.applicant("SX02"))))
			.andExpect(status().isNotFound());
	}

	private ResultActions page() throws Exception {
		return web.perform(get("/projects/" + project).with(authentication(applicant))).andExpect(status().isOk());
	}

}

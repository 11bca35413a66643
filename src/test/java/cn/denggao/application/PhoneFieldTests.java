package cn.denggao.application;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.Signatures.Capacity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A draft that was written before telephone numbers were looked at. */
@DenggaoTest
class PhoneFieldTests {

	private static final String SENTENCE = "联系电话：请填写 11 位手机号码";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private ProjectId project;

	@BeforeEach
	void aDraftWithAnotherTelephoneNumber() {
		story = new ApplicationStory(context);
		project = story.filledIn(story.openRound(), "SX01", "03.04");
		story.sign(project, story.principal("SX01"), Capacity.PRINCIPAL, true);
		story.sign(project, story.leader("SX01"), Capacity.PROJECT_LEADER, false);
		phone("0351-5550000", "见医务科");
	}

	@Test
	void isToldWhatIsWrongWhenItIsFinishedAndFinishesOnceItIsRight() throws Exception {
		// when
		var refused = finish();

		// then
		assertThat(refused.getStatus()).isBetween(200, 499);
		assertThat(page("/application?section=E")).contains("见医务科");
		assertThat(refused.getContentAsString() + page("/application?section=E")).contains(SENTENCE);
		assertThat(story.openTasks(project)).containsExactly("UserTask_FillInApplication");

		// when
		phone("见医务科", "１３９ ００００ ００００");
		finish();

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_SignAsPrincipal",
				"UserTask_SignAsProjectLeader");
	}

	private void phone(String before, String now) {
		assertThat(database.update(
				"update application_section set content = replace(content, ?, ?) where project_id = ? and section = 'E'",
				before, now, project.value()))
			.isEqualTo(1);
	}

	private MockHttpServletResponse finish() throws Exception {
		return web
			.perform(post("/projects/" + project + "/application/finish").with(csrf())
				.with(authentication(story.applicant("SX01"))))
			.andReturn()
			.getResponse();
	}

	private String page(String path) throws Exception {
		return web.perform(get("/projects/" + project + path).with(authentication(story.applicant("SX01"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}

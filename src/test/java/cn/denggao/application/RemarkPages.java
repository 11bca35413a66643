package cn.denggao.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A hospital and officers who send and read remarks over the web. */
abstract class RemarkPages {

	static final String HOSPITAL = "SX11";

	static final String SPECIALTY = "03.02";

	static final String QUESTION = "设备清单里的旧设备要列吗？";

	static final String ANSWER = "不用列，只列新购的。";

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvc web;

	@Autowired
	JdbcTemplate database;

	ApplicationStory story;

	RoundId round;

	Acting applicant;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
		applicant = story.applicant(HOSPITAL);
	}

	String refused(ProjectId project, String words, String section) throws Exception {
		var answer = answer(applicant, form(project, words).param("section", section).header("HX-Request", "true"));
		assertThat(answer.getStatus()).isEqualTo(422);
		return answer.getContentAsString();
	}

	MockHttpServletResponse send(Acting who, ProjectId project, String words, String... more) throws Exception {
		var typed = Map.of("once", UUID.randomUUID().toString(), "asks",
				String.valueOf(who.getName().startsWith("sx11") && !words.endsWith("谢谢。")));
		var request = post("/projects/" + project + "/remarks").param("words", words);
		var given = (more.length == 0) ? Map.<String, String>of() : Map.of(more[0], more[1]);
		given.forEach(request::param);
		typed.forEach((name, value) -> {
			if (!given.containsKey(name)) {
				request.param(name, value);
			}
		});
		return answer(who, request);
	}

	static MockHttpServletRequestBuilder form(ProjectId project, String words) {
		return post("/projects/" + project + "/remarks").param("words", words)
			.param("once", UUID.randomUUID().toString());
	}

	MockHttpServletResponse answer(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		var answer = web.perform(request.with(authentication(who)).with(csrf())).andReturn().getResponse();
		answer.setCharacterEncoding("UTF-8");
		return answer;
	}

	int status(Acting who, ProjectId project) throws Exception {
		return answer(who, get("/projects/" + project + "/remarks")).getStatus();
	}

	String page(Acting who, ProjectId project) throws Exception {
		return read(who, "/projects/" + project + "/remarks");
	}

	String read(Acting who, String path) throws Exception {
		return read(who, path, 200);
	}

	String read(Acting who, String path, int status) throws Exception {
		var answer = answer(who, get(path));
		assertThat(answer.getStatus()).as(path).isEqualTo(status);
		return answer.getContentAsString();
	}

	/** Of a hospital's list. */
	String rowOf(ProjectId project, Acting who) throws Exception {
		var page = read(who, "/applications");
		var from = page.indexOf(code(project));
		return page.substring(from, page.indexOf("</tr>", from));
	}

	String code(ProjectId project) {
		return story.bean(ProjectDirectory.class).require(project).code();
	}

	String hospitalName() {
		return database.queryForObject("select name from organisation_hospital where id = ?", String.class, HOSPITAL);
	}

	List<String> words(ProjectId project) {
		return database.queryForList("select words from application_remark where project_id = ? order by id",
				String.class, project.value());
	}

	List<String> audited(ProjectId project) {
		return database.queryForList(
				"select facts from audit_entry where action = 'application.remark-said' and subject_id = ?",
				String.class, project.toString());
	}

	List<String> told(String login, ProjectId project) {
		return database.queryForList(
				"select subject || ' ' || body from notification_message where recipient = ? and link = ?",
				String.class, login, "/projects/" + project + "/remarks");
	}

}

package cn.denggao.input;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.SharedMail;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.DraftingApplication;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.web.Visitor;
import cn.denggao.notification.domain.SendingMail;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Inbox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A title is a title, whatever it looks like to a browser, a template or a mail server.
 */
@DenggaoTest
class HostileTextTests {

	private static final String HOSTILE = "<script>alert(1)</script>${7*7}#{7*7}__${T(java.lang.Runtime)}__{{7*7}}<#assign x=1>";

	private static final String SCRIPT = "<script>alert(1)";

	private static final String SHOWN = "&lt;script&gt;alert(1)&lt;/script&gt;${7*7}#{7*7}__${T(java.lang.Runtime)}__{{7*7}}&lt;#assign x=1&gt;";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private SendingMail sending;

	@LocalServerPort
	private int port;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void aRoundIsOpen() {
		story = new ApplicationStory(context);
		round = story.openRound();
		story.leader("SX01");
	}

	@Test
	@Catalogue(13)
	void isShownAsItIsOnEveryPage() throws Exception {
		// given
		var project = drafted(HOSTILE);

		// when
		story.applicant("SX01").does(() -> story.play(project, "UserTask_FillInApplication"));

		// then
		var task = context.getBean(Inbox.class).openFor(project.toString()).get(0).taskId();
		shows(story.applicant("SX01"), "/applications");
		shows(story.applicant("SX01"), "/projects/" + project);
		shows(story.principal("SX01"), "/projects/" + project + "/preview");
		assertThat(page(story.principal("SX01"), "/inbox")).doesNotContain(SCRIPT);
		assertThat(page(story.principal("SX01"), "/tasks/" + task)).doesNotContain(SCRIPT);
	}

	@Test
	@Catalogue({ 9, 13 })
	void reachesMailLiterallyAndAddsNoHeader() throws Exception {
		// given
		var title = "呼吸内科" + HOSTILE + "\r\nBcc: somebody@example.test";

		// when
		var project = drafted(title);
		story.applicant("SX01").does(() -> story.play(project, "UserTask_FillInApplication"));
		story.signedByBoth(project, "SX01");
		story.submit(project, "SX01");
		sending.sendAll();

		// then
		assertThat(mailsAbout(project)).isNotEmpty().allSatisfy(mail -> {
			assertThat(mail.getHeader("Bcc")).isNull();
			assertThat(mail.getSubject()).doesNotContain("\r", "\n");
			assertThat(mail.getContent().toString() + mail.getSubject()).doesNotContain("49");
		});
	}

	@Test
	@Catalogue({ 2, 3, 4, 5, 8, 9, 10 })
	void isKeptAsPeopleSeeIt() throws Exception {
		assertThat(titleOf("呼吸\u200B内科\uFEFF")).isEqualTo("呼吸内科");
		assertThat(titleOf("呼吸\u202E内科")).isEqualTo("呼吸\u202E内科\u202C");
		assertThat(titleOf("𠮷田葛\uDB40\uDD00城👨‍👩‍👧")).isEqualTo("𠮷田葛\uDB40\uDD00城👨‍👩‍👧");
		assertThat(titleOf("cafe\u0301")).isEqualTo("caf\u00E9");
		assertThat(titleOf("呼吸\u0007\u001B内科")).isEqualTo("呼吸内科");
		assertThat(titleOf("q" + "\u0301".repeat(200))).isEqualTo("q" + "\u0301".repeat(4));
	}

	@Test
	@Catalogue(4)
	void isMeasuredInCharacters() throws Exception {
		assertThat(titleOf("𠮷".repeat(200))).isEqualTo("𠮷".repeat(200));
		start("𠮷".repeat(201)).andExpect(status().isUnprocessableEntity());
	}

	@Test
	@Catalogue(8)
	void isRefusedWithHalfACharacter() throws Exception {
		start("呼吸\uD83D内科").andExpect(status().isUnprocessableEntity());
		start("呼吸\uFFFD内科").andExpect(status().isUnprocessableEntity());
	}

	@Test
	@Catalogue(11)
	void isRefusedWithTenMillionCharacters() {
		var visitor = new Visitor(port);
		story.applicant("SX01");
		visitor.signIn("sx01app", "correct-horse-battery-9");

		var answer = visitor.post("/rounds/" + round + "/applications",
				"specialty=03.04&leader=sx01leader1&title=" + "a".repeat(10_000_000));

		assertThat(answer.statusCode()).isIn(413, 422);
	}

	private ProjectId drafted(String title) {
		return story.applicant("SX01")
			.gets(() -> context.getBean(DraftingApplication.class).draft(round, "03.04", title, "sx01leader1"));
	}

	private String titleOf(String typed) throws Exception {
		round = story.openRound();
		var answer = start(typed).andExpect(status().is3xxRedirection()).andReturn().getResponse();
		var project = ProjectId.parse(answer.getRedirectedUrl().split("/")[2]);
		return context.getBean(ProjectDirectory.class).require(project).title();
	}

	private ResultActions start(String title) throws Exception {
		return as(story.applicant("SX01"),
				post("/rounds/{round}/applications", round).param("specialty", "03.04")
					.param("title", title)
					.param("leader", "sx01leader1"));
	}

	private void shows(Acting who, String path) throws Exception {
		assertThat(page(who, path)).as(path).contains(SHOWN).doesNotContain(SCRIPT);
	}

	private String page(Acting who, String path) throws Exception {
		return as(who, get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

	private List<MimeMessage> mailsAbout(ProjectId project) {
		return Arrays.stream(SharedMail.server().getReceivedMessages())
			.filter(mail -> content(mail).contains(project.toString()))
			.toList();
	}

	private static String content(MimeMessage mail) {
		try {
			return mail.getContent().toString();
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

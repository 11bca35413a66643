package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.ApplicationFiles;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.document.DocumentId;
import cn.denggao.document.DocumentSummary;
import cn.denggao.input.Catalogue;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Who may open which attachment when, and several attachments handed in at once. */
@DenggaoTest
class AttachmentReadingTests {

	private static final String KIND = "MATCHING";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApplicationFiles files;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@Test
	@Catalogue(42)
	void showsAnAuthorityOnlyWhatWasSubmitted() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		var beforehand = attach(project, "beforehand.pdf");
		story.applicant("SX01").does(() -> {
			filling.detach(project, beforehand);
			story.play(project, "UserTask_FillInApplication");
		});
		story.signedByBoth(project, "SX01");
		story.submit(project, "SX01");
		var submitted = files.of(project).get(0);
		story.review(project, OFFICER, "RETURN", "TEAM");

		// when
		var added = attach(project, "added.pdf");
		story.applicant("SX01").does(() -> filling.detach(project, submitted.id()));

		// then
		var hospital = story.applicant("SX01");
		for (var each : new DocumentId[] { beforehand, added, submitted.id() }) {
			open(hospital, each).andExpect(status().isOk());
		}
		open(OFFICER, submitted.id()).andExpect(status().isOk());
		open(OFFICER, beforehand).andExpect(status().isNotFound());
		open(OFFICER, added).andExpect(status().isNotFound());
		open(CITY, submitted.id()).andExpect(status().isNotFound());
		open(story.applicant("SX02"), submitted.id()).andExpect(status().isNotFound());
	}

	@Test
	void showsAnAuthorityWhatWasAddedOnceItIsHandedInAgain() throws Exception {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "RETURN", "TEAM");
		var added = attach(project, "added.pdf");
		open(OFFICER, added).andExpect(status().isNotFound());

		// when
		story.resubmit(project, "SX01");

		// then
		open(OFFICER, added).andExpect(status().isOk());
	}

	@Test
	@Catalogue({ 29, 38, 39 })
	void keepsTheGoodOnesOfSeveralFilesAndNamesTheOthers() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");

		// when
		var answer = as(story.applicant("SX01"),
				multipart("/projects/{id}/application/files/" + KIND, project).file(file("一.pdf", pdf("one")))
					.file(file("网页.pdf", "<html></html>"))
					.file(file("二.pdf", pdf("two")))
					.file(file("程序.exe", "MZ"))
					.file(file("一.pdf", pdf("one"))));

		// then
		answer.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("文件“网页.pdf”的内容与扩展名不符")))
			.andExpect(content().string(containsString("不接受“exe”这种类型的文件")))
			.andExpect(content().string(containsString("其余 3 个文件已上传。")))
			.andExpect(content().string(not(containsString("文件“一.pdf”"))));
		assertThat(files.of(project)).extracting(DocumentSummary::fileName).containsExactlyInAnyOrder("一.pdf", "二.pdf");
	}

	@Test
	void takesTenFilesAtATimeAndNotEleven() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		var ten = multipart("/projects/{id}/application/files/" + KIND, project);
		for (int i = 0; i < 10; i++) {
			ten.file(file(i + ".pdf", pdf("file " + i)));
		}

		// then
		as(story.applicant("SX01"), ten).andExpect(redirectedUrlPattern("/projects/*/application?section=*"));
		ten.file(file("10.pdf", pdf("file 10")));
		as(story.applicant("SX01"), ten).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("一次最多上传 10 个文件")));
		assertThat(files.of(project)).hasSize(10);
	}

	private DocumentId attach(ProjectId project, String name) {
		story.applicant("SX01")
			.does(() -> filling.attach(project, KIND, name,
					new ByteArrayInputStream(pdf(name + project).getBytes(StandardCharsets.ISO_8859_1))));
		return files.of(project)
			.stream()
			.filter(file -> file.fileName().equals(name))
			.findFirst()
			.map(DocumentSummary::id)
			.orElseThrow();
	}

	private ResultActions open(Acting who, DocumentId document) throws Exception {
		return as(who, get("/documents/{id}", document));
	}

	private static MockMultipartFile file(String name, String content) {
		return new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.ISO_8859_1));
	}

	private static String pdf(String text) {
		return "%PDF-1.4\n1 0 obj << /Type /Catalog /X (" + text + ") >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
	}

	private ResultActions as(Acting person, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(person)).with(csrf()));
	}

}

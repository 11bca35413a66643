package cn.denggao.application;

import java.util.regex.Pattern;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page of the dossier tells how much of what must be filled in is filled in. */
@DenggaoTest
class FilledInPercentTests {

	private static final Pattern TOLD = Pattern.compile("必填项完成 (\\d+)%");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@Test
	void growsWithWhatIsSaved() throws Exception {
		// given
		story = new ApplicationStory(context);
		var round = story.openRound();
		var figures = story.bean(DossierDesk.class).content(story.filledIn(round, "SX01", "03.04")).section("F");
		var project = story.draft(round, "SX01", "03.02");
		assertThat(percent(project)).isZero();

		// when
		var save = put("/projects/{id}/application/F", project).param("version", "0");
		figures.forEach(save::param);
		web.perform(save.with(authentication(story.applicant("SX01"))).with(csrf())).andExpect(status().isNoContent());

		// then
		assertThat(percent(project)).isBetween(1, 99);
	}

	private int percent(ProjectId project) throws Exception {
		var page = web
			.perform(get("/projects/{id}/application", project).param("section", "A")
				.with(authentication(story.applicant("SX01"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
		var told = TOLD.matcher(page);
		assertThat(told.find()).isTrue();
		return Integer.parseInt(told.group(1));
	}

}

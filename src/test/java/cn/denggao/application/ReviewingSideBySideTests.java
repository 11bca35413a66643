package cn.denggao.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingPapers;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Two applications of one list: read beside the checklist, passed in numbers. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class ReviewingSideBySideTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	@BeforeEach
	void twoOfTheProvince() {
		story = new ApplicationStory(context);
		round = story.openRound();
		var both = Stream.of(story.submitted(round, "SX01", "03.04"), story.submitted(round, "SX02", "03.02"))
			.sorted(Comparator.comparing(this::code))
			.toList();
		first = both.get(0);
		second = both.get(1);
	}

	@Test
	void passesTheCompleteOneAndNamesBothInTheAnswer() throws Exception {
		// given
		checked(first, CheckingPapers.ITEMS.size());
		checked(second, CheckingPapers.ITEMS.size() - 3);

		// when
		var answer = web
			.perform(post("/formal-reviews/passing").param("chosen", first.toString(), second.toString())
				.param("round", round.toString())
				.with(authentication(OFFICER))
				.with(csrf()))
			.andReturn();

		// then
		assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/formal-reviews?round=" + round);
		var page = seen(get("/formal-reviews").param("round", round.toString()).flashAttrs(answer.getFlashMap()));
		assertThat(page).contains("成批办理结果：2 件")
			.containsSubsequence(told(first, "形式审查已通过"), told(second, "审查清单还有 3 项没有核对"));
		assertThat(story.status(first)).isEqualTo(ProjectStatus.RECOMMENDED);
		assertThat(story.status(second)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	@Test
	void showsTheDossierAtTheLeftAndTheChecklistAtTheRight() throws Exception {
		// when
		var page = seen(get("/projects/{id}/dossier", first).param("round", round.toString()).param("sort", "CODE"));

		// then
		assertThat(columns(page)).hasSize(2)
			.satisfiesExactly(
					dossier -> assertThat(dossier).contains("id=\"sA\"", "dg-dl--read").doesNotContain("dg-verdict"),
					checklist -> assertThat(checklist).startsWith("<div class=\"dg-sticky")
						.contains("审查清单", "/projects/" + first + "/dossier/checklist?", "name=\"LICENCE\"",
								"name=\"VETOES\"")
						.doesNotContain("dg-dl--read"));
	}

	@Test
	void leadsFromEachToItsNeighbours() throws Exception {
		var ofFirst = seen(get("/projects/{id}/dossier", first).param("round", round.toString()).param("sort", "CODE"));
		var ofSecond = seen(
				get("/projects/{id}/dossier", second).param("round", round.toString()).param("sort", "CODE"));

		assertThat(ofFirst).contains("第 1 / 2 份", "下一份", "/projects/" + second + "/dossier?").doesNotContain("上一份");
		assertThat(ofSecond).contains("第 2 / 2 份", "上一份", "/projects/" + first + "/dossier?").doesNotContain("下一份");
	}

	@Test
	void showsTheDossierWithoutChecklistToWhoeverReviewsNothingOfIt() throws Exception {
		// given
		var municipal = story.submitted(round, "SX11", "03.02");

		// when
		var page = seen(get("/projects/{id}/dossier", municipal));

		// then
		assertThat(page).contains("class=\"dg-cols dg-cols--nav\"").doesNotContain("dg-verdict", "dg-sticky--tall");
		assertThat(web.perform(get("/projects/{id}/dossier", first).with(authentication(CITY)))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	/** What stands in the two columns of the page, its frame cut off. */
	private static List<String> columns(String page) {
		var inside = page.substring(page.indexOf("<div class=\"dg-cols dg-cols--wide\">"));
		int right = inside.indexOf("<div class=\"dg-sticky dg-sticky--tall\">");
		return List.of(inside.substring(0, right), inside.substring(right));
	}

	private String told(ProjectId project, String sentence) {
		return "<b>" + code(project) + "</b> <span>" + sentence + "</span>";
	}

	private void checked(ProjectId project, int items) {
		OFFICER.does(() -> story.bean(CheckingPapers.class)
			.save(project,
					CheckingPapers.ITEMS.stream().limit(items).collect(Collectors.toMap(item -> item, item -> "OK")),
					Map.of()));
	}

	private String code(ProjectId project) {
		return projects.require(project).code();
	}

	private String seen(MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(OFFICER))).andReturn().getResponse().getContentAsString();
	}

}

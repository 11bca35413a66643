package cn.denggao.application;

import java.util.regex.Pattern;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
@ExtendWith(PositionsAgree.class)
class EditorPagesTests {

	private static final String PDF = """
			%PDF-1.4
			1 0 obj <</Type /Catalog>> endobj
			trailer <</Root 1 0 R>>
			%%EOF
			""";

	@Autowired
	private ApplicationContext context;

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
	void listsOpenRoundsWithTheirEnd() throws Exception {
		as(story.applicant("SX01"), get("/programmes")).andExpect(status().isOk())
			.andExpect(content().string(containsString("2026 年度领军临床专科")))
			.andExpect(content().string(containsString("/rounds/" + round + "/applications/new")));
	}

	@Test
	void startsAnApplication() throws Exception {
		story.leader("SX01");
		as(story.applicant("SX01"), get("/rounds/{round}/applications/new", round)).andExpect(status().isOk());
		as(story.applicant("SX01"),
				post("/rounds/{round}/applications", round).param("specialty", "03.04")
					.param("title", "心血管内科")
					.param("leader", "sx01leader1"))
			.andExpect(redirectedUrlPattern("/projects/*/application"));
		as(story.applicant("SX01"), get("/applications")).andExpect(status().isOk())
			.andExpect(content().string(containsString("心血管内科")));
	}

	@Test
	void offersOnlySpecialtiesThatTheRoundAdmits() throws Exception {
		// given
		var draft = story.draftRound();
		story.bean(JdbcTemplate.class).update("""
				update programme_round set draft_rules = cast(jsonb_set(cast(draft_rules as jsonb),
				'{specialties,admitted}', '["03.04"]') as text) where id = ?""", draft.value());
		story.open(draft);

		// then
		as(story.applicant("SX01"), get("/rounds/{round}/applications/new", draft)).andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"03.04\"")))
			.andExpect(content().string(not(containsString("value=\"03.01\""))));
		as(story.applicant("SX01"), get("/rounds/{round}/applications/new", round))
			.andExpect(content().string(containsString("value=\"03.01\"")));
	}

	/** Its dates are proposed, and nobody has opened it. */
	@Test
	void tellsNobodyOfARoundThatIsNotOpen() throws Exception {
		// given
		var draft = story.draftRound();
		story.bean(JdbcTemplate.class)
			.update("update programme_round set closes_at = app_now() + interval '9 days' where id = ?", draft.value());

		// then
		as(story.applicant("SX01"), get("/rounds/{round}/applications/new", draft)).andExpect(status().isNotFound());
		as(story.applicant("SX01"),
				post("/rounds/{round}/applications", draft).param("specialty", "03.04")
					.param("title", "心血管内科")
					.param("leader", "sx01leader1"))
			.andExpect(status().isNotFound());
	}

	/** Or it would go on hiding what is asked for again. */
	@Test
	void tellsThePageAlsoThatNothingIsToBeHidden() throws Exception {
		var project = story.draft(round, "SX01", "03.04");

		as(story.applicant("SX01"), get("/projects/{id}/application", project).param("section", "A"))
			.andExpect(content().string(containsString("data-dg-unasked=\" \"")));
	}

	@Test
	void marksWhatHasToBeFilledIn() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");

		// then
		var marked = Pattern.compile("dg-req[^>]*>[^<]*</span>(<span>)?([^<]+)<");
		var page = as(story.applicant("SX01"), get("/projects/{id}/application", project).param("section", "F"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(marked.matcher(page).results().map(found -> found.group(2))).contains("门诊量", "出院人次", "入组病例")
			.doesNotContain("数据说明");
		var team = as(story.applicant("SX01"), get("/projects/{id}/application", project).param("section", "E"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(marked.matcher(team).results().map(found -> found.group(2))).contains("职称级别", "姓名")
			.doesNotContain("学术任职");
	}

	@Test
	void refusesAnApplicationWithoutTitleAndLeader() throws Exception {
		as(story.applicant("SX01"), post("/rounds/{round}/applications", round).param("specialty", "03.04"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请填写项目名称")))
			.andExpect(content().string(containsString("请选择项目负责人")));
	}

	@Test
	void showsEverySectionOfTheDossier() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		for (var section : "ABCDEFGHIJKLMO".split("")) {
			as(story.applicant("SX01"), get("/projects/{id}/application", project).param("section", section))
				.andExpect(status().isOk());
		}
	}

	@Test
	void savesByItselfAndTellsTheVersion() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		as(story.applicant("SX01"),
				put("/projects/{id}/application/A", project).param("version", "0").param("direction", "结构性心脏病"))
			.andExpect(status().isNoContent())
			.andExpect(header().string("X-Version", "1"));
		as(story.applicant("SX01"),
				put("/projects/{id}/application/A", project).param("version", "0").param("direction", "另一个"))
			.andExpect(status().isConflict());
	}

	@Test
	void keepsWhatWasTypedEvenIfItIsWrong() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		as(story.applicant("SX01"),
				post("/projects/{id}/application/E", project).param("version", "0")
					.param("doctors", "四十六")
					.param("status", "APPROVED")
					.param("members.3.name", "陈叙白")
					.param("members.3.months", "7"))
			.andExpect(redirectedUrl("/projects/" + project + "/application?section=E"));
		as(story.applicant("SX01"), get("/projects/{id}/application", project).param("section", "E"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("四十六")))
			.andExpect(content().string(containsString("专科执业医师：请填写数字")))
			.andExpect(content().string(containsString("第 1 行，在院月数（每年）：不能小于 8")));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.DRAFT);
		assertThat(story.bean(DossierDesk.class).content(project).section("E")).containsOnlyKeys("doctors",
				"members.1.name", "members.1.months");
	}

	@Test
	void refusesAFileThatIsNone() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		as(story.applicant("SX01"),
				multipart("/projects/{id}/application/files/MATCHING", project).file("file", "<html>".getBytes()))
			.andExpect(status().isUnprocessableEntity());
		as(story.applicant("SX01"),
				multipart("/projects/{id}/application/files/MATCHING", project).file("file", new byte[0]))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请选择文件")));
	}

	@Test
	void doesNotFinishAnIncompleteDossier() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		as(story.applicant("SX01"), post("/projects/{id}/application/finish", project))
			.andExpect(status().isUnprocessableEntity());
		assertThat(story.openTasks(project)).containsExactly("UserTask_FillInApplication");
	}

	@Test
	void tellsEveryConditionWithItsRuleAndTheFactsBeforeAnythingIsSubmitted() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		as(story.applicant("SX01"), get("/projects/{id}/eligibility", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("不符合申报条件")))
			.andExpect(content().string(containsString("本批次规定的职称级别：正高")))
			.andExpect(content().string(containsString("未填写（申报书 E 节）")))
			.andExpect(content().string(containsString("本批次每院上限")))
			.andExpect(content().string(containsString("不在禁止申报期")));
	}

	@Test
	void showsBothVersionsToWhoeverSavesAStaleOne() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		var save = post("/projects/{id}/application/A", project).param("version", "0").param("direction", "结构性心脏病");
		as(story.applicant("SX01"), save).andExpect(status().is3xxRedirection());
		as(story.applicant("SX01"),
				post("/projects/{id}/application/A", project).param("version", "0").param("direction", "另一个"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("结构性心脏病")))
			.andExpect(content().string(containsString("另一个")));
		as(story.applicant("SX01"),
				post("/projects/{id}/application/A", project).param("version", "1")
					.param("next", "yes")
					.param("direction", "结构性心脏病"))
			.andExpect(redirectedUrl("/projects/" + project + "/application?section=B"));
	}

	@Test
	void showsTheDraftToThoseWhoSignAndLetsThemChangeNothing() throws Exception {
		var project = story.filledIn(round, "SX01", "03.04");
		as(story.principal("SX01"), get("/projects/{id}/preview", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("这是尚未提交的内容")))
			.andExpect(content().string(containsString("matching.pdf")));
		as(story.principal("SX01"), get("/projects/{id}/application", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("当前为只读")))
			.andExpect(content().string(not(containsString("data-dg-autosave-url"))));
		as(story.principal("SX01"), post("/projects/{id}/application/A", project).param("version", "1"))
			.andExpect(status().isNotFound());
		as(story.department("SX01"), get("/projects/{id}/submission", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("尚不能提交")));
		as(story.department("SX01"), post("/projects/{id}/submission", project))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void listsFilesWithTypeSizeAndHash() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		as(story.applicant("SX01"),
				multipart("/projects/{id}/application/files/MATCHING", project)
					.file(new MockMultipartFile("file", "承诺函.pdf", "application/pdf", PDF.getBytes())))
			.andExpect(redirectedUrl("/projects/" + project + "/application?section=O"));
		as(story.applicant("SX01"), get("/projects/{id}/application", project).param("section", "O"))
			.andExpect(content().string(containsString("承诺函.pdf")))
			.andExpect(content().string(containsString("PDF · ")))
			.andExpect(content().string(containsString("SHA-256 ")));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

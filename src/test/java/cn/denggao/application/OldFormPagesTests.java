package cn.denggao.application;

import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.FillingTable;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.application.domain.renewal.SetAside;
import cn.denggao.application.domain.renewal.SetAsides;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Pages of a changed form, and pages that were open while it was changed. */
@DenggaoTest
class OldFormPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private SetAsides asides;

	private ApplicationStory story;

	private RoundId round;

	private Acting applicant;

	private ProjectId project;

	@BeforeEach
	void writesADraft() {
		story = new ApplicationStory(context);
		round = story.openRound();
		applicant = story.applicant("SX01");
		project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> filling.save(project, "D", Map.of("wards", "12", "titles", "一等奖"), 0));
	}

	@Test
	void autosavesAnOldPageWithoutLosingAKeystroke() throws Exception {
		// given a page of version 1 is open while the title is taken out
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		renew();

		// when
		as(applicant, autosave("1", "15", "一等奖和二等奖"))
			// then
			.andExpect(status().isConflict())
			.andExpect(header().string("X-Form-Changed", "yes"))
			.andExpect(header().string("X-Version", "3"))
			.andExpect(content().string(containsString("您填的内容已全部保存")));
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "15"));
		assertThat(asides.of(project)).extracting(SetAside::content).containsExactly("一等奖和二等奖");

		// when the person goes on typing on the same page
		as(applicant, autosave("3", "16", "一等奖、二等奖")).andExpect(status().isConflict())
			.andExpect(header().string("X-Version", "4"));
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "16"));
		assertThat(asides.of(project)).extracting(SetAside::content).containsExactly("一等奖、二等奖");
	}

	@Test
	void writesNothingIntoAFieldThatMeansSomethingElseNow() throws Exception {
		// given the code of the title is now that of a number
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles")
			.with("D", "{ code: titles, label: 获奖数, type: INTEGER, maximum: 99 }"));
		renew();

		// when
		as(applicant, autosave("1", "15", "一等奖"));

		// then
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "15"));
		assertThat(asides.of(project)).extracting(SetAside::key, SetAside::content)
			.containsExactly(tuple("titles", "一等奖"));
	}

	@Test
	void leadsFromAnOldPageToTheNewOne() throws Exception {
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		renew();

		as(applicant,
				post("/projects/{id}/application/D", project).param("version", "1")
					.param("form-version", "1")
					.param("wards", "15")
					.param("titles", "一等奖"))
			.andExpect(redirectedUrl("/projects/" + project + "/application?section=D"));
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "15"));
	}

	@Test
	void setsAsideWhatIsTypedInASectionThatIsGone() throws Exception {
		// given
		ChangedForm.approve(story, round, false, form -> form.withoutSection("A"));
		renew();

		// when
		as(applicant,
				post("/projects/{id}/application/A", project).param("version", "0")
					.param("form-version", "1")
					.param("background", "院领导专班推进"))
			.andExpect(redirectedUrl("/projects/" + project + "/application"));

		// then
		assertThat(asides.of(project)).extracting(SetAside::section, SetAside::content)
			.containsExactly(tuple("A", "院领导专班推进"));
	}

	@Test
	void leavesToThePersonWhatAColleagueChangedOnTheNewPage() throws Exception {
		// given
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		renew();
		story.person("sx01app2", "SX01", Role.HOSPITAL_APPLICANT)
			.does(() -> filling.save(project, "D", Map.of("wards", "20", "beds", "4"), 2));

		// when
		as(applicant, autosave("1", "15", "二等奖")).andExpect(status().isConflict())
			.andExpect(header().doesNotExist("X-Form-Changed"));

		// then
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "20", "beds", "4"));
		assertThat(asides.of(project)).extracting(SetAside::content).containsExactly("二等奖");
		as(applicant,
				post("/projects/{id}/application/D", project).param("version", "1")
					.param("form-version", "1")
					.param("wards", "15")
					.param("titles", "二等奖"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("take-wards")))
			.andExpect(content().string(not(containsString("take-titles"))));
	}

	@Test
	void savesAPageOfTheNewVersionAsUsual() throws Exception {
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		renew();

		as(applicant,
				put("/projects/{id}/application/D", project).param("version", "2")
					.param("form-version", "2")
					.param("wards", "15"))
			.andExpect(status().isNoContent())
			.andExpect(header().string("X-Version", "3"));
	}

	@Test
	void refusesATableThatWasReadByAnEarlierForm() throws Exception {
		// given
		var members = story.bean(FillingTable.class);
		var upload = applicant
			.gets(() -> members.upload(project, "E", "members", "骨干.xlsx", members.template(project, "E", "members")));
		ChangedForm.approve(story, round, false, form -> form.column("E", "members", "sub", "label", "方向"));
		renew();

		// then
		as(applicant, post("/projects/{id}/application/E/tables/members/uploads/{upload}", project, upload))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("请下载新的模板")));
	}

	@Test
	void namesNoOtherSectionsWhereThereAreNone() throws Exception {
		// when
		ChangedForm.approve(story, round, false, form -> form.set("D", "wards", "maximum", "10"));

		// then
		var others = containsString("有改动的其他章节");
		as(applicant, get("/projects/{id}/application", project).param("section", "D"))
			.andExpect(content().string(containsString("“病区数”：上限由 200 改为 10")))
			.andExpect(content().string(not(others)));
		as(applicant, get("/projects/{id}/application", project).param("section", "A"))
			.andExpect(content().string(others));
	}

	@Test
	void tellsTheHospitalWhatChangedUntilItTakesNote() throws Exception {
		// given
		ChangedForm.approve(story, round, false,
				form -> form.without("D", "titles")
					.with("D", "{ code: teaching, label: 教学成果, type: INTEGER, required: true }")
					.set("D", "wards", "maximum", "10")
					.set("M", "guarantee", "required", "false"));

		// when somebody opens the dossier, it follows
		var page = get("/projects/{id}/application", project).param("section", "D");
		as(applicant, page).andExpect(content().string(containsString("申报书格式已改为第 2 版")))
			.andExpect(content().string(containsString("新增 1 项，取消 1 项，改动 2 项")))
			.andExpect(content().string(containsString("新增“教学成果”（必填）")))
			.andExpect(content().string(containsString("不再需要“已有称号（每行一个）”")))
			.andExpect(content().string(containsString("“病区数”：上限由 200 改为 10")))
			.andExpect(content().string(containsString("已填的 1 处不再需要")))
			.andExpect(content().string(containsString(ChangedForm.REASON)))
			.andExpect(content().string(containsString("name=\"form-version\" value=\"2\"")));
		as(applicant, get("/projects/{id}/application", project).param("section", "A"))
			.andExpect(content().string(containsString("本节（A）没有改动")));

		// then
		as(applicant, post("/projects/{id}/form/note", project))
			.andExpect(redirectedUrl("/projects/" + project + "/application"));
		as(applicant, get("/projects/{id}/application", project).param("section", "D"))
			.andExpect(content().string(not(containsString("申报书格式已改为第 2 版"))));
		as(applicant, get("/projects/{id}/form", project)).andExpect(content().string(containsString("第 1 版改为第 2 版")))
			.andExpect(content().string(containsString("“经费与其他保障”：可不填")))
			.andExpect(content().string(containsString("一等奖")));
		as(story.applicant("SX02"), get("/projects/{id}/form", project)).andExpect(status().isNotFound());
		as(OFFICER, get("/projects/{id}/form", project)).andExpect(status().isNotFound());
		as(applicant, get("/projects/{id}/history", project).param("section", "D"))
			.andExpect(content().string(containsString("随格式更新")));
	}

	@Test
	void showsTheOfficerTheDifferencesBeforeAndTheLeaderBeforeHeAgrees() throws Exception {
		// given
		var yaml = ChangedForm.of(story.bean(RoundForms.class).yaml(round, 1)).without("I", "awards").yaml();
		as(OFFICER, get("/rounds/{id}/form", round)).andExpect(status().isOk())
			.andExpect(content().string(containsString("第 1 版")))
			.andExpect(content().string(containsString("code: awards")));

		// when
		as(OFFICER, post("/rounds/{id}/form/comparison", round).param("text", yaml)).andExpect(status().isOk())
			.andExpect(content().string(containsString("取消</span> <span>“科技奖励（每行一项）”")));
		as(OFFICER, post("/rounds/{id}/form/comparison", round).param("text", "sections: 1"))
			.andExpect(status().isUnprocessableEntity());
		as(OFFICER, post("/rounds/{id}/form/changes", round).param("text", yaml).param("reason", ChangedForm.REASON))
			.andExpect(redirectedUrl("/rounds/" + round + "/form"));

		// then
		as(CHIEF, get("/rounds/{id}/form", round)).andExpect(content().string(containsString("等待批准的改动")))
			.andExpect(content().string(containsString("批准改动")))
			.andExpect(content().string(containsString("取消</span> <span>“科技奖励（每行一项）”")));
		as(OFFICER, get("/rounds/{id}/form", round)).andExpect(content().string(not(containsString("批准改动"))));
		as(CHIEF, post("/rounds/{id}/form/changes/removal", round)).andExpect(status().isNotFound());
		as(OFFICER, post("/rounds/{id}/form/changes/removal", round)).andExpect(status().is3xxRedirection());
		as(OFFICER, get("/rounds/{id}/form/versions/1", round)).andExpect(status().isOk())
			.andExpect(content().string(containsString("figureYears")));
		as(OFFICER, get("/rounds/{id}/form/versions/2", round)).andExpect(status().isNotFound());
		as(applicant, get("/rounds/{id}/form", round)).andExpect(status().isNotFound());
		as(applicant, get("/rounds/{id}/form/versions/1", round)).andExpect(status().isNotFound());
		as(ApplicationStory.CITY, get("/rounds/{id}/form", round)).andExpect(status().isNotFound());
	}

	private MockHttpServletRequestBuilder autosave(String version, String wards, String titles) {
		return put("/projects/{id}/application/D", project).param("version", version)
			.param("form-version", "1")
			.param("wards", wards)
			.param("titles", titles);
	}

	private void renew() {
		assertThat(applicant.gets(() -> story.bean(RenewingDossier.class).renew(project))).isTrue();
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

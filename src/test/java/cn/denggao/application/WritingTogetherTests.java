package cn.denggao.application;

import java.util.Map;
import java.util.TreeMap;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.writing.CarryingOver;
import cn.denggao.application.domain.writing.CarryingOver.Left;
import cn.denggao.application.domain.writing.SectionChange;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.application.domain.writing.SectionHistory;
import cn.denggao.application.domain.writing.SharingSections;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class WritingTogetherTests extends OneOpenRound {

	@Autowired
	private MockMvc web;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private SharingSections sharing;

	@Autowired
	private CarryingOver carrying;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private SectionHistory history;

	@Autowired
	private JdbcTemplate database;

	@Test
	void letsAColleagueWriteTheSectionGivenToHim() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		var quality = story.person("sx01quality", "SX01", Role.HOSPITAL_DEPT);
		assertThatThrownBy(() -> quality.does(() -> filling.save(project, "G", Map.of("note", "一"), 0)))
			.isInstanceOf(Refused.class);

		// when
		applicant.does(() -> sharing.assign(project, "G", "sx01quality"));

		// then
		quality.does(() -> filling.save(project, "G", Map.of("note", "一"), 0));
		assertThat(dossiers.section(project, "G")).isEqualTo(Map.of("note", "一"));
		assertThatThrownBy(() -> quality.does(() -> filling.save(project, "F", Map.of("note", "一"), 0)))
			.isInstanceOf(Refused.class);
		assertThat(database.queryForObject(
				"select count(*) from notification_message where recipient = 'sx01quality' and link like ?",
				Integer.class, "/projects/" + project + "/application?section=G"))
			.isEqualTo(1);
	}

	@Test
	void givesSectionsToPeopleOfTheHospitalOnly() {
		var project = story.draft(round, "SX01", "03.04");
		story.person("sx02stranger", "SX02", Role.HOSPITAL_DEPT);
		var department = story.department("SX01");

		assertThatThrownBy(() -> applicant.does(() -> sharing.assign(project, "G", "sx02stranger")))
			.isInstanceOf(Refused.class)
			.hasMessage("application.writing.no-colleague");
		assertThatThrownBy(() -> department.does(() -> sharing.assign(project, "G", "sx01dept")))
			.isInstanceOf(Refused.class);
	}

	@Test
	void tellsWhenACompleteSectionWasChangedAgain() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> filling.save(project, "M", Map.of("guarantee", "一"), 0));
		as(applicant, post("/projects/{id}/application/M/mark", project).param("complete", "true"))
			.andExpect(redirectedUrl("/projects/" + project + "/application?section=M"));
		var page = get("/projects/{id}/application", project).param("section", "M");
		as(applicant, page).andExpect(content().string(containsString("已标记完成")));

		// when
		applicant.does(() -> filling.save(project, "M", Map.of("guarantee", "二"), 1));

		// then
		as(applicant, get("/projects/{id}/application", project).param("section", "M"))
			.andExpect(content().string(containsString("标记完成之后又有改动")));
	}

	@Test
	void keepsEveryChangeWithBeforeAndAfter() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> filling.save(project, "A", Map.of("direction", "一"), 0));
		applicant.does(() -> filling.save(project, "A", Map.of("direction", "二", "background", "三"), 1));
		applicant.does(() -> filling.save(project, "A", Map.of("direction", "二", "background", "三"), 2));

		// then saving nothing new leaves no row
		var changes = history.of(project, "A");
		assertThat(changes).extracting(SectionChange::version).containsExactly(2L, 1L);
		assertThat(changes.get(0).fields()).containsExactly(new SectionChange.Field("background", "", "三"),
				new SectionChange.Field("direction", "一", "二"));
		assertThat(changes.get(0).login()).isEqualTo("sx01app");
		assertThatThrownBy(() -> database.update("delete from application_section_change"))
			.isInstanceOf(DataAccessException.class)
			.hasMessageContaining("is kept");
	}

	@Test
	void showsAutosavesOfOnePersonAsOneEntry() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		for (int version = 0; version < 3; version++) {
			var text = "方向" + version;
			long from = version;
			applicant.does(() -> filling.save(project, "A", Map.of("direction", text), from));
		}

		// then
		as(applicant, get("/projects/{id}/history", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("共 3 次保存")))
			.andExpect(content().string(containsString("方向2")))
			.andExpect(content().string(not(containsString("方向1"))));
		as(story.applicant("SX02"), get("/projects/{id}/history", project)).andExpect(status().isNotFound());
		as(ApplicationStory.OFFICER, get("/projects/{id}/history", project)).andExpect(status().isNotFound());
	}

	@Test
	void showsBothVersionsWhenTwoPeopleSave() throws Exception {
		// given
		var project = clashing();

		// when
		as(applicant,
				post("/projects/{id}/application/A", project).param("version", "1")
					.param("direction", "我的方向")
					.param("background", "原来的背景"))
			// then
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("对方的方向")))
			.andExpect(content().string(containsString("我的方向")))
			.andExpect(content().string(not(containsString("take-background"))));
		assertThat(dossiers.section(project, "A")).containsEntry("direction", "对方的方向");
	}

	@Test
	void mergesWithoutLosingWhatWasNotTaken() throws Exception {
		// given
		var project = clashing();

		// when theirs is taken for the direction; the background only I have changed
		as(applicant, merge(project).param("take-direction", "THEIRS").param("background", "我的背景"))
			.andExpect(redirectedUrl("/projects/" + project + "/application?section=A"));

		// then
		assertThat(dossiers.section(project, "A")).isEqualTo(Map.of("direction", "对方的方向", "background", "我的背景"));
		assertThat(history.of(project, "A")).extracting(SectionChange::kind)
			.containsExactly(Kind.SET_ASIDE, Kind.MERGED, Kind.SAVED, Kind.SAVED);
		assertThat(history.of(project, "A").get(0).fields())
			.containsExactly(new SectionChange.Field("direction", "", "我的方向"));
	}

	@Test
	void takesMineOrATextOfBoth() throws Exception {
		// given
		var mine = clashing();
		as(applicant, merge(mine).param("take-direction", "MINE")).andExpect(status().is3xxRedirection());
		assertThat(dossiers.section(mine, "A")).containsEntry("direction", "我的方向");

		// when
		var both = clashing();
		as(applicant, merge(both).param("take-direction", "OWN").param("own-direction", "两个方向"))
			.andExpect(status().is3xxRedirection());

		// then
		assertThat(dossiers.section(both, "A")).containsEntry("direction", "两个方向");
		as(applicant, merge(clashing()).param("take-direction", "NONSENSE"))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void asksAgainIfSomebodySavesDuringTheChoice() throws Exception {
		// given
		var project = clashing();
		applicant.does(() -> filling.save(project, "A", Map.of("direction", "第三个方向"), 2));

		// then
		as(applicant, merge(project).param("take-direction", "MINE")).andExpect(status().isOk())
			.andExpect(content().string(containsString("第三个方向")));
		assertThat(dossiers.section(project, "A")).containsEntry("direction", "第三个方向");
	}

	@Test
	void takesOverWhatFitsFromAnEarlierRound() {
		// given a complete application of an earlier round, and a draft with one field
		var earlier = story.filledIn(round, "SX01", "03.04");
		var project = story.draft(story.openRound(), "SX01", "03.04");
		applicant.does(() -> filling.save(project, "A", Map.of("direction", "新的方向"), 0));

		// when
		var report = applicant.gets(() -> carrying.carry(project, earlier));

		// then
		assertThat(dossiers.section(project, "A")).containsEntry("direction", "新的方向")
			.containsEntry("background", dossiers.section(earlier, "A").get("background"));
		assertThat(new TreeMap<>(dossiers.section(project, "H")))
			.isEqualTo(new TreeMap<>(dossiers.section(earlier, "H")));
		assertThat(dossiers.section(project, "B")).isEmpty();
		assertThat(dossiers.section(project, "L").keySet()).noneMatch(key -> key.startsWith("budget."));
		assertThat(report.left()).anySatisfy(line -> {
			assertThat(line.section()).isEqualTo("A");
			assertThat(line.why()).isEqualTo(Left.FILLED);
		}).anySatisfy(line -> assertThat(line.why()).isEqualTo(Left.ANEW));
		assertThat(report.count()).isGreaterThan(100);
		assertThat(history.of(project, "H")).extracting(SectionChange::kind).containsExactly(Kind.CARRIED);
	}

	@Test
	void takesNothingFromAnotherHospital() throws Exception {
		// given
		var foreign = story.filledIn(round, "SX02", "03.04");
		var project = story.draft(story.openRound(), "SX01", "03.04");

		// then
		as(applicant, get("/projects/{id}/carry-over", project)).andExpect(status().isOk())
			.andExpect(content().string(not(containsString(foreign.toString()))));
		as(applicant, post("/projects/{id}/carry-over", project).param("from", foreign.toString()))
			.andExpect(status().isNotFound());
		as(story.department("SX01"), get("/projects/{id}/carry-over", project)).andExpect(status().isNotFound());
	}

	/** Two have begun from the same version, and the other has saved. */
	private ProjectId clashing() {
		var project = story.draft(story.openRound(), "SX01", "03.04");
		applicant.does(() -> filling.save(project, "A", Map.of("direction", "原来的方向", "background", "原来的背景"), 0));
		story.person("sx01app2", "SX01", Role.HOSPITAL_APPLICANT)
			.does(() -> filling.save(project, "A", Map.of("direction", "对方的方向", "background", "原来的背景"), 1));
		return project;
	}

	private static MockHttpServletRequestBuilder merge(ProjectId project) {
		return post("/projects/{id}/application/A/merge", project).param("version", "1")
			.param("seen", "2")
			.param("direction", "我的方向");
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}

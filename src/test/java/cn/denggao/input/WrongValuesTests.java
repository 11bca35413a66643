package cn.denggao.input;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A wrong value in a dossier that is otherwise complete: kept as a draft, named on the
 * page, and in the way of handing in.
 */
@DenggaoTest
class WrongValuesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private ProjectId project;

	@BeforeEach
	void aCompleteDraft() {
		story = new ApplicationStory(context);
		var known = story.filledIn(story.openRound(), "SX01", "03.04");
		project = story.draft(story.openRound(), "SX01", "03.04");
		database
			.update("""
					insert into application_section (project_id, section, content, version, saved_by, saved_at)
					select ?, section, content, version, saved_by, saved_at from application_section where project_id = ?""",
					project.value(), known.value());
	}

	@Test
	@Catalogue(22)
	void aPromiseOtherThanTheSumOfTheItems() throws Exception {
		keeps("L", "commitment", "1", "配套承诺 1 万元与医院配套预算合计");
	}

	@ParameterizedTest
	@CsvSource({ "E, doctors, 0, 专科执业医师：不能小于 1", "E, doctors, -0, 专科执业医师：不能小于 1", "E, doctors, -3, 专科执业医师：不能小于 1",
			"E, doctors, 52.5, 专科执业医师：请填写整数", "E, doctors, NaN, 专科执业医师：请填写数字", "E, doctors, 1e308, 专科执业医师：请填写数字",
			"E, doctors, 壹万, 专科执业医师：请填写数字", "E, leaderBorn, 1929, 出生年份：不能小于 1930",
			"K, tasks.1.start, 2026-02-29, 开始：请填写日期", "K, tasks.1.start, 2026-12-31T24:00Z, 开始：请填写日期",
			"K, tasks.1.end, 2020-01-01, 完成日期早于开始日期" })
	@Catalogue({ 16, 17, 18, 19, 20, 21, 24, 25, 26 })
	void aNumberOrADayThatIsNone(String section, String key, String typed, String sentence) throws Exception {
		keeps(section, key, typed, sentence);
	}

	private void keeps(String section, String key, String typed, String sentence) throws Exception {
		// given
		Map<String, String> content = new LinkedHashMap<>(dossiers.section(project, section));
		content.put(key, typed);
		var saving = put("/projects/{id}/application/{section}", project, section).param("version",
				String.valueOf(dossiers.saved(project, section).orElseThrow().version()));
		content.forEach(saving::param);

		// when
		as(saving).andExpect(status().isNoContent());

		// then
		assertThat(dossiers.section(project, section)).containsEntry(key, typed);
		as(get("/projects/{id}/application", project).param("section", section)).andExpect(status().isOk())
			.andExpect(content().string(containsString(sentence)));
		as(post("/projects/{id}/application/finish", project)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("处需要更正，请按提示修改后再提交")));
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(story.applicant("SX01"))).with(csrf()));
	}

}

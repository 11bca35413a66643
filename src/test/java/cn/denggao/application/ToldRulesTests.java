package cn.denggao.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.engine.DeployedFiles;
import cn.denggao.engine.guard.TestApprovals;
import cn.denggao.requirements.Requirement;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A hospital is told the rule of the table by which it was judged, in its words. */
@DenggaoTest
class ToldRulesTests {

	private static final String PROVINCE = "140000";

	private static final String SHIPPED = "社会办医院可以申报，作提示";

	private static final String STRICTER = "本省只收公立医院，社会办医院不能申报";

	private static final String ADDED = "三级社会办医院须先报省卫生健康委备案，备案前不能申报";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private DeployedFiles files;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private String table;

	@BeforeEach
	void aPrivateHospitalApplies() throws IOException {
		story = new ApplicationStory(context);
		table = Files.readString(Path.of("processes/application/eligibility.dmn"));
		database.update("update organisation_hospital set ownership = 'PRIVATE' where id = 'SX09'");
	}

	@AfterEach
	void allIsAsBefore() {
		database.update("update organisation_hospital set ownership = 'PUBLIC' where id = 'SX09'");
		files.versions("dmn", "eligibility", PROVINCE).stream().findFirst().ifPresent(files::withdraw);
	}

	@Test
	@Requirement(value = "R000-05", page = "/projects/{id}/eligibility")
	void tellsEachConditionInTheWordsOfTheTableAndTheNumbersOfTheRound() throws Exception {
		var project = story.draft(story.openRound(), "SX09", "03.04");

		assertThat(page(project, story.applicant("SX09"))).contains("举办性质 " + SHIPPED + " 社会办 提示 本院是社会办医院")
			.contains("医院级别 一级医院不在申报范围，不能申报；医院级别不在本批次申报范围的，不能申报 本批次的申报范围：三级医院 三级 符合")
			.contains("项目负责人职称 项目负责人的职称级别没有填写的，不能申报 本批次规定的职称级别：正高")
			.contains("在建项目 本院同一专科已有在建项目的，可以申报，作提示 没有在建项目 符合")
			.contains("禁止申报期 本院同一专科有项目被终止或撤销、还在禁止申报期内的，不能申报 禁止申报期：被终止或撤销后 3 年 不在禁止申报期 符合");
	}

	@Test
	void followsATableThatAnAdministratorHasChanged() throws Exception {
		// given
		changed(table.replace("<description>" + SHIPPED, "<description>" + STRICTER)
			.replaceFirst("(Rule_5_effect\">\\s*<text>)\"WARN\"", "$1\"REFUSE\""));
		var round = story.openRound();

		// then
		assertThat(page(story.draft(round, "SX09", "03.04"), story.applicant("SX09")))
			.contains("举办性质 " + STRICTER + " 社会办 不符合 本院是社会办医院")
			.doesNotContain("作提示 社会办", "仅作提示");
		assertThat(page(story.draft(round, "SX10", "03.04"), story.applicant("SX10")))
			.contains("举办性质 " + STRICTER + " 公立 符合");
	}

	@Test
	void tellsARuleThatTheProgramDoesNotKnowByItsOwnWordsAndFacts() throws Exception {
		// given
		changed(withAnotherRule());
		var round = story.openRound();

		// then
		assertThat(page(story.draft(round, "SX09", "03.04"), story.applicant("SX09")))
			.contains("医院级别、举办性质 " + ADDED + " 医院级别：三级；举办性质：社会办 不符合")
			.doesNotContain("SX_FILED_FIRST", "其他条件");
		assertThat(page(story.draft(round, "SX10", "03.04"), story.applicant("SX10")))
			.contains("医院级别、举办性质 " + ADDED + " 医院级别：三级；举办性质：公立 符合");
	}

	@Test
	void leavesAnEarlierDecisionItsWords() throws Exception {
		// given
		changed(table.replace("<description>" + SHIPPED, "<description>社会办医院暂可申报，请说明理由"));
		var project = story.submitted(story.openRound(), "SX09", "03.04");

		// when
		files.versions("dmn", "eligibility", PROVINCE).stream().findFirst().ifPresent(files::withdraw);
		changed(table.replace("<description>" + SHIPPED, "<description>" + STRICTER));

		// then
		assertThat(page(project, OFFICER)).contains("举办性质 社会办医院暂可申报，请说明理由 社会办 提示 本院是社会办医院").doesNotContain(STRICTER);
	}

	@Test
	void showsOldDecisionsInTheProgramsWordsOfThen() throws Exception {
		// given
		var project = story.submitted(story.openRound(), "SX09", "03.04");

		// when
		database.update("update application_eligibility set rules = '[]', grounds = '{}' where project_id = ?",
				project.value());

		// then
		assertThat(page(project, OFFICER)).contains("举办性质 以公立医院为主；社会办医院仅作提示 社会办 提示")
			.contains("项目负责人职称 职称级别须为正高")
			.contains("一票否决情形 申报书 B 节申明的和省级确认的情形须为 0 项 申报书 B 节申明 0 项，已确认 0 项 符合");
	}

	/** Hospitals of the highest level that are private, under a code of its own. */
	private String withAnotherRule() {
		int from = table.indexOf("<rule id=\"Rule_5\">");
		var rule = table.substring(from, table.indexOf("</rule>", from) + "</rule>".length());
		var another = rule.replace("Rule_5", "Rule_21")
			.replace(SHIPPED, ADDED)
			.replace("NOT_PUBLIC", "SX_FILED_FIRST")
			.replace("\"WARN\"", "\"REFUSE\"")
			.replaceFirst("(Rule_21_hospitalLevel\">\\s*<text>)", "$1\"TERTIARY\"");
		return table.replace(rule, rule + another);
	}

	private void changed(String content) {
		assertThat(content).isNotEqualTo(table);
		TestApprovals.approve(PROVINCE, content.getBytes(StandardCharsets.UTF_8));
		repository.createDeployment().tenantId(PROVINCE).addString("eligibility.dmn", content).deploy();
	}

	/** What is read on the page, without its marks. */
	private String page(ProjectId project, Acting reader) throws Exception {
		return web.perform(get("/projects/{id}/eligibility", project).with(authentication(reader)))
			.andReturn()
			.getResponse()
			.getContentAsString()
			.replaceAll("<[^>]+>", " ")
			.replaceAll("\\s+", " ");
	}

}

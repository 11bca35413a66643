package cn.denggao.worklist;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.identity.Role;
import cn.denggao.sheet.WorkbookLines;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The inbox in Excel. */
@DenggaoTest
class InboxSheetTests {

	private static final String PATH = "/inbox/workbook";

	/** No other test has tasks there. */
	private final String organisation = String.format("%06d", Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));

	private final Acting officer = Acting.as("inbox-" + organisation, organisation, Role.HC_PROVINCE);

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void deploy() {
		repository.createDeployment()
			.source("test")
			.name("small")
			.enableDuplicateFiltering(false)
			.addClasspathResource("engine/small-task.bpmn")
			.addClasspathResource("engine/small-answer.form")
			.deploy();
	}

	@Test
	void isWrittenWholeAndNotOnlyThePageOfIt() throws Exception {
		// given
		var started = IntStream.range(0, 23).mapToObj(number -> started()).toList();
		due(started.get(0), "2020-01-02T00:00:00+08:00");
		due(started.get(1), "2999-01-02T09:30:00+08:00");
		tasks.claim(started.get(1), officer.actor().login());
		tasks.claim(started.get(2), "somebody-else");
		web.perform(get("/inbox").with(authentication(officer)))
			.andExpect(content().string(containsString("href=\"" + PATH + "\"")));

		// when
		var lines = WorkbookLines.taken(web, officer, PATH);

		// then
		assertThat(lines.subList(2, 5)).containsExactly("条件：全部", "共 22 条", "事项|有关项目|所属流程|到达时间|办理期限|已逾期|状态");
		assertThat(lines.subList(5, lines.size())).hasSize(22)
			.allMatch(line -> line.startsWith("答复"))
			.noneMatch(line -> line.contains("small") || line.contains("UserTask"))
			.satisfiesOnlyOnce(line -> assertThat(line).endsWith("|2020-01-01 24:00|已逾期|待领取"))
			.satisfiesOnlyOnce(line -> assertThat(line).endsWith("|2999-01-02 09:30||我已领取"));
		assertThat(database.queryForObject(
				"select facts from audit_entry where action = 'worklist.exported' and subject_id = ?", String.class,
				officer.actor().login()))
			.contains("\"rows\":22", "全部");
	}

	@Test
	void saysWhatEachTaskIsAboutAndOfWhichProcess(@Autowired ApplicationContext context) throws Exception {
		// given
		var story = new ApplicationStory(context);
		var project = story.bean(ProjectDirectory.class).require(story.submitted(story.openRound(), "SX01", "03.04"));

		// when
		var lines = WorkbookLines.taken(web, ApplicationStory.OFFICER, PATH);

		// then
		assertThat(lines).filteredOn(line -> line.contains(project.code()))
			.singleElement()
			.asString()
			.startsWith("形式审查 · " + project.code() + "|三晋大学第一医院 " + project.specialtyName() + "|申报与推荐|")
			.endsWith("|待领取");
		assertThat(WorkbookLines.taken(web, ApplicationStory.CITY, PATH))
			.noneMatch(line -> line.contains(project.code()));
	}

	@ParameterizedTest
	@EnumSource(names = { "EXPERT", "EXPERT_LEADER" })
	void staysWithinTheSystemForExperts(Role role) throws Exception {
		var expert = Acting.as("inbox-expert", organisation, role, Role.HC_PROVINCE);
		started();

		web.perform(get("/inbox").with(authentication(expert)))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString(PATH))));
		web.perform(get(PATH).with(authentication(expert))).andExpect(status().isNotFound());
		assertThat(database.queryForList("select 1 from audit_entry where login = 'inbox-expert'")).isEmpty();
	}

	@Test
	void isEmptyForWhoeverHasNothingToDo() throws Exception {
		assertThat(WorkbookLines.taken(web, officer, PATH)).hasSize(5).contains("共 0 条");
	}

	@Test
	void namesNoProcessThatHasNoNameOnThePage() throws Exception {
		started();

		web.perform(get("/inbox").with(authentication(officer)))
			.andExpect(content().string(not(containsString("worklist.process"))));
	}

	private String started() {
		var instance = runtime.createProcessInstanceByKey("small-task")
			.processDefinitionWithoutTenantId()
			.businessKey(organisation + "-" + UUID.randomUUID())
			.execute();
		return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId();
	}

	private void due(String task, String moment) {
		var found = tasks.createTaskQuery().taskId(task).singleResult();
		found.setDueDate(Date.from(OffsetDateTime.parse(moment).toInstant()));
		tasks.saveTask(found);
	}

}

package cn.denggao.administration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ExampleProvince;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Principals;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Scenario 17 of domain §11, as far as people and papers go. */
@DenggaoTest
class HospitalMergerTests {

	private static final String TWO = """
			hospitals:
			  - { id: MH1, name: 示例省第一医院, creditCode: 1213010040100001XF, licenceNumber: 40100001X13010211A1001,
			      region: "130900", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130000" }
			  - { id: MH2, name: 示例唐城市人民医院, creditCode: 12130200401000028L, licenceNumber: 40100002813020211A1001,
			      region: "130900", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 900, supervisor: "130900" }
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private ProjectId twice;

	private ProjectId single;

	@BeforeEach
	void twoHospitals() {
		story = new ApplicationStory(context);
		var round = new ExampleProvince(story, "COUNTY").openRound();
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(TWO.getBytes(StandardCharsets.UTF_8)));
		story.draft(round, "MH1", "04.03");
		twice = story.filledIn(round, "MH2", "04.03");
		single = story.filledIn(round, "MH2", "26");
	}

	@AfterEach
	void comesApartAgain() {
		database.update("update organisation_hospital set ended_on = null, successor = null where id = 'MH2'");
		database.update("update identity_account set organisation_id = 'MH2' where login like 'mh2%'");
	}

	@Test
	void movesOpenTasksAndLeadersToTheSuccessorAndKeepsOldNamesOnPapers() throws Exception {
		// given
		var principal = story.principal("MH2");
		var task = openTask("UserTask_SignAsPrincipal");
		principal.does(() -> story.bean(DoingTasks.class).claim(task));

		// when
		as(get("/organisations/MH2/merger").param("into", "MH1")).andExpect(status().isOk())
			.andExpect(content().string(containsString("随项目转入的项目负责人")))
			.andExpect(content().string(containsString("与承接医院的在建专科重复")));
		assertThat(directory().current(OrganisationId.of("MH2"))).hasToString("MH2");
		as(post("/organisations/MH2/merger").param("into", "MH1")
			.param("on", story.bean(OfficialClock.class).today().toString()))
			.andExpect(redirectedUrl("/organisations/MH2"));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
		assertThat(tasks.getIdentityLinksForTask(task)).extracting(link -> link.getGroupId())
			.containsExactly("hospital-principal-MH1");
		assertThat(inbox(principal)).isEmpty();
		assertThat(inbox(story.principal("MH1"))).contains(task);
		assertThat(story.bean(AccountDirectory.class).account("mh2leader1").organisation()).isEqualTo("MH1");
		assertThat(story.bean(ProjectDirectory.class).ofHospital(OrganisationId.of("MH1"))).hasSize(3);
		assertThat(story.bean(ProjectDirectory.class).require(single).hospitalName()).isEqualTo("示例唐城市人民医院");
		assertThat(directory().hospital(OrganisationId.of("MH2")).creditCode()).isEqualTo("12130200401000028L");
		assertThat(database.queryForObject(
				"select count(*) from audit_entry where action = 'organisation.merged' and subject_id = 'MH2'",
				Long.class))
			.isOne();
		goesOnWithTheSuccessorsPeople();
	}

	@Test
	void refusesAMergerIntoNobodyItselfOrTheFuture() throws Exception {
		var tomorrow = story.bean(OfficialClock.class).today().plusDays(1).toString();
		as(get("/organisations/MH2/merger").param("into", "NOBODY")).andExpect(status().isUnprocessableEntity());
		as(get("/organisations/MH2/merger").param("into", "MH2")).andExpect(status().isUnprocessableEntity());
		as(get("/organisations/MH2/merger").param("into", "SX01")).andExpect(status().isNotFound());
		as(post("/organisations/MH2/merger").param("into", "MH1").param("on", tomorrow))
			.andExpect(status().isUnprocessableEntity());
		as(post("/organisations/MH2/closing").param("closedOn", "2026-01-01").param("reason", "停业"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("由其他医院承接的请办理合并")));
	}

	private void goesOnWithTheSuccessorsPeople() {
		story.sign(single, story.principal("MH1"), Capacity.PRINCIPAL, true);
		story.sign(single, Acting.as("mh2leader1", "MH1", Role.PROJECT_LEADER), Capacity.PROJECT_LEADER, true);
		story.submit(single, "MH1");
		assertThat(story.status(single)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(story.openTasks(twice)).contains("UserTask_SignAsPrincipal");
	}

	private String openTask(String element) {
		return story.bean(Inbox.class)
			.openFor(single.toString())
			.stream()
			.filter(entry -> entry.task().equals(element))
			.findFirst()
			.orElseThrow()
			.taskId();
	}

	private List<String> inbox(Acting person) {
		return story.bean(Inbox.class)
			.page(person.getName(), Principals.of(person.actor()), null, 50)
			.stream()
			.map(entry -> entry.taskId())
			.toList();
	}

	private OrganisationDirectory directory() {
		return story.bean(OrganisationDirectory.class);
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(RegisterPagesTests.KEEPER)).with(csrf()));
	}

}

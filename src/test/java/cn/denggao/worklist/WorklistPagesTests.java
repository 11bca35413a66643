package cn.denggao.worklist;

import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.identity.Role;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class WorklistPagesTests {

	@Autowired
	private MockMvc web;

	@Autowired
	private People people;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RepositoryService repository;

	private MockHttpSession officer;

	private String task;

	@BeforeEach
	void startATask() {
		repository.createDeployment()
			.source("test")
			.name("small")
			.enableDuplicateFiltering(false)
			.addClasspathResource("engine/small-task.bpmn")
			.addClasspathResource("engine/small-answer.form")
			.deploy();
		officer = people.signedIn("worklist-officer", "140000", Role.HC_PROVINCE);
		var key = "140000-" + UUID.randomUUID();
		starts.start("small-task", key);
		task = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult().getId();
	}

	@Test
	void listsTheTasksOfTheGroupAndCountsThem() throws Exception {
		web.perform(get("/inbox").session(officer))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("/tasks/" + task)));
	}

	@Test
	void showsTheFormWithItsChoices() throws Exception {
		web.perform(get("/tasks/" + task).session(officer))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("value=\"SEND_BACK\"")));
	}

	@Test
	void keepsTheTaskOpenAndNamesTheFieldWhenTheAnswerIsRefused() throws Exception {
		// when
		var answer = web.perform(post("/tasks/" + task).session(officer)
			.with(csrf())
			.header("HX-Request", "true")
			.param("reason", "没有选择"));

		// then
		answer.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("href=\"#f-decision\"")))
			.andExpect(content().string(containsString("“决定”：请选择")));
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
	}

	@Test
	void completesTheTaskWithAGoodAnswer() throws Exception {
		// when
		web.perform(post("/tasks/" + task).session(officer).with(csrf()).param("decision", "CONFIRM"))
			.andExpect(redirectedUrl("/tasks/done"));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
		web.perform(get("/tasks/" + task).session(officer)).andExpect(status().isNotFound());
	}

	@Test
	void hidesTheTaskFromOtherOrganisations() throws Exception {
		// given
		var stranger = people.signedIn("worklist-stranger", "130000", Role.HC_PROVINCE);

		// then
		web.perform(get("/tasks/" + task).session(stranger)).andExpect(status().isNotFound());
		web.perform(post("/inbox/" + task + "/claim").session(stranger).with(csrf())).andExpect(status().isNotFound());
	}

	@Test
	void givesAClaimedTaskBackToItsGroup() throws Exception {
		// given
		web.perform(post("/inbox/" + task + "/claim").session(officer).with(csrf()))
			.andExpect(redirectedUrl("/tasks/" + task));

		// when
		web.perform(post("/inbox/" + task + "/hand-back").session(officer).with(csrf()))
			.andExpect(redirectedUrl("/inbox"));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
	}

}

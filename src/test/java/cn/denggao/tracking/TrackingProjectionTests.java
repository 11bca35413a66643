package cn.denggao.tracking;

import java.util.Map;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.identity.Role;
import cn.denggao.People;
import cn.denggao.tracking.domain.Step;
import cn.denggao.tracking.domain.Steps;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

@DenggaoTest
class TrackingProjectionTests {

	@Autowired
	private Steps steps;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private TransactionTemplate together;

	@Autowired
	private People people;

	@Autowired
	private MockMvc web;

	private final String project = UUID.randomUUID().toString();

	private final String key = "140000-" + project;

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
	void writesWhatAProjectPassedThroughInOrder() {
		// when
		start();

		// then
		assertThat(steps.of(project)).extracting(Step::element).containsExactly("Start_Asked", "UserTask_Answer");
		assertThat(steps.of(project)).extracting(Step::isOpen).containsExactly(false, true);
		assertThat(steps.of(project)).element(1)
			.satisfies(step -> assertThat(step.milestone()).isEqualTo("SMALL"))
			.satisfies(step -> assertThat(step.process()).isEqualTo("small-task"));

		// when
		tasks.complete(task());

		// then
		assertThat(steps.of(project)).extracting(Step::element)
			.containsExactly("Start_Asked", "UserTask_Answer", "End_Answered");
		assertThat(steps.of(project)).noneMatch(Step::isOpen).noneMatch(Step::cancelled);
	}

	@Test
	void namesTheOfficeThatDidATask() throws Exception {
		// given
		start();
		var officer = people.signedIn("tracking-officer", "140000", Role.HC_PROVINCE);

		// when
		web.perform(post("/tasks/" + task()).session(officer).with(csrf()).param("decision", "CONFIRM"))
			.andExpect(redirectedUrl("/tasks/done"));

		// then
		assertThat(steps.of(project)).extracting(Step::office).containsExactly(null, "140000", null);
	}

	@Test
	void marksWhatWasCutShort() {
		// given
		start();

		// when
		runtime.deleteProcessInstance(
				runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult().getId(), "test");

		// then
		assertThat(steps.of(project)).element(1)
			.satisfies(step -> assertThat(step.cancelled()).isTrue())
			.satisfies(step -> assertThat(step.isOpen()).isFalse());
	}

	@Test
	void writesSeveralCommandsOfOneTransactionAndForgetsThemTogether() {
		// when
		together.executeWithoutResult(status -> {
			start();
			tasks.complete(task());
			status.setRollbackOnly();
		});

		// then
		assertThat(steps.of(project)).isEmpty();

		// when
		together.executeWithoutResult(status -> {
			start();
			tasks.complete(task());
		});

		// then
		assertThat(steps.of(project)).extracting(Step::element)
			.containsExactly("Start_Asked", "UserTask_Answer", "End_Answered");
	}

	private void start() {
		starts.start("small-task", key, Map.entry("projectId", project));
	}

	private String task() {
		return tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult().getId();
	}

}

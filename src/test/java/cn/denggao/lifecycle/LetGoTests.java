package cn.denggao.lifecycle;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.lifecycle.domain.EndingProject;
import cn.denggao.lifecycle.domain.StatingRecovery;
import cn.denggao.lifecycle.domain.SuspendingProject;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.DOCUMENT;
import static cn.denggao.lifecycle.ProjectStory.GROUP;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A hospital asks to give a project up that is inspected or rests, and is let go. */
@StagesTest
class LetGoTests {

	private static final String MINUTES = "晋专办纪〔2025〕3号";

	@Autowired
	private ProjectStory story;

	@Autowired
	private TermStory term;

	@Autowired
	private EndingProject ending;

	@Autowired
	private SuspendingProject suspending;

	@Autowired
	private StatingRecovery stating;

	@Autowired
	private MockMvc web;

	private ProjectId project;

	@BeforeEach
	void anAgreementComesIntoForce() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@Test
	@Requirement(value = "R004-34", page = "/projects/{project}/measures")
	void isLetGoWhileItIsInspectedAndOwesWhatItReceived() throws Exception {
		// given
		term.payFirstTranche(project);
		story.day("2025-08-01T00:01");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.MIDTERM);
		var path = "/projects/" + project + "/measures";
		web.perform(get(path).with(authentication(GROUP))).andExpect(content().string(containsString("同意撤回")));
		web.perform(post(path + "/withdrawal").param("reason", REASON).with(authentication(GROUP)).with(csrf()))
			.andExpect(status().isUnprocessableEntity());

		// when
		web.perform(post(path + "/withdrawal").param("reason", REASON)
			.param("documentNo", MINUTES)
			.with(authentication(GROUP))
			.with(csrf())).andExpect(redirectedUrl("/projects/" + project));

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.openTasks(project)).containsExactly("UserTask_StateRecovery");
		assertThat(story.value("""
				select document_no from application_status_change where project_id = ? and to_status = 'WITHDRAWN'""",
				String.class, project.value()))
			.isEqualTo(MINUTES);
		assertThat(OFFICER.gets(() -> stating.state(project, Money.ZERO, DOCUMENT)))
			.isEqualTo(Money.yuan("1800000.00"));
	}

	@Test
	void isLetGoWhileItRestsAndOwesNothingBeforeItIsPaid() {
		// given
		CHIEF.does(() -> suspending.suspend(project, REASON, DOCUMENT));

		// when
		GROUP.does(() -> ending.letGo(project, REASON, MINUTES));
		story.work();

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.openTasks(project)).isEmpty();
		assertThat(story.isOver(project)).isTrue();
		assertThatThrownBy(() -> GROUP.does(() -> ending.letGo(project, REASON, MINUTES))).isInstanceOf(Refused.class)
			.hasMessage("application.status-not-allowed");
	}

	@Test
	void isLetGoByTheLeadingGroupAlone() {
		for (var other : List.of(DEPARTMENT, OFFICER, CHIEF, Acting.as("group-nb", "130000", Role.LEADING_GROUP))) {
			assertThatThrownBy(() -> other.does(() -> ending.letGo(project, REASON, MINUTES)))
				.isInstanceOf(Refused.class)
				.hasMessage("kernel.not-found");
		}
		assertThat(story.status(project)).isEqualTo(ProjectStatus.IN_CONSTRUCTION);
	}

}

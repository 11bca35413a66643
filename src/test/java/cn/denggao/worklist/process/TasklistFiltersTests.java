package cn.denggao.worklist.process;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.EngineClock;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.identity.Role;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What people find under each filter of Tasklist, and who finds the filter. */
@DenggaoTest
class TasklistFiltersTests {

	private static final String OFFICE = "990000";

	private static final String EXPERTS = Role.EXPERT.groupIn("140000");

	@Autowired
	private FilterService filters;

	@Autowired
	private IdentityService identity;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private EngineClock engine;

	@Autowired
	private People people;

	private String fresh;

	private String soon;

	private String late;

	private String claimed;

	@BeforeEach
	void fourTasksOfOneOffice() {
		engine.follow(clock.now());
		repository.createDeployment()
			.source("test")
			.name("small")
			.enableDuplicateFiltering(false)
			.addClasspathResource("engine/small-task.bpmn")
			.addClasspathResource("engine/small-answer.form")
			.deploy();
		fresh = started(null);
		soon = started(Duration.ofDays(2));
		late = started(Duration.ofHours(-1));
		claimed = started(Duration.ofDays(20));
		tasks.claim(claimed, "filter-officer");
		people.signedIn("filter-expert", "140000", Role.EXPERT);
	}

	@AfterEach
	void goes() {
		identity.clearAuthentication();
		tasks.createTaskQuery()
			.taskCandidateGroup("hc-province-" + OFFICE)
			.includeAssignedTasks()
			.list()
			.forEach(task -> tasks.complete(task.getId(), Map.of("decision", "CONFIRM")));
	}

	@Test
	void showsAllThatIsTheirsUnderMine() {
		assertThat(seen("我的待办")).containsExactlyInAnyOrder(fresh, soon, late, claimed);
	}

	@Test
	void showsWhatNobodyHasTakenUnderToClaim() {
		assertThat(seen("可领取")).containsExactlyInAnyOrder(fresh, soon, late);
	}

	@Test
	void showsWhatIsDueWithinThreeDaysOrPastUnderDueSoon() {
		assertThat(seen("即将到期")).containsExactlyInAnyOrder(soon, late);
	}

	@Test
	void showsWhatIsPastItsDateUnderOverdue() {
		assertThat(seen("已逾期")).containsExactly(late);
	}

	@Test
	void showsTheFilterOfScoringToExpertsAlone() {
		// when
		identity.setAuthentication("filter-officer", List.of("hc-province-" + OFFICE));

		// then
		assertThat(filters.createTaskFilterQuery().listPage(0, 100)).extracting(Filter::getName)
			.contains("我的待办", "可领取", "即将到期", "已逾期")
			.doesNotContain("我的待评");

		// when
		identity.setAuthentication("filter-expert", List.of(EXPERTS));

		// then
		assertThat(filters.createTaskFilterQuery().listPage(0, 100)).extracting(Filter::getName)
			.contains("我的待评", "我的待办");
		assertThat(filters.<Task>listPage(idOf("我的待评"), 0, 100)).isEmpty();
	}

	private List<String> seen(String filter) {
		identity.setAuthentication("filter-officer", List.of("hc-province-" + OFFICE));
		return filters.<Task>listPage(idOf(filter), 0, 100).stream().map(Task::getId).toList();
	}

	private String idOf(String filter) {
		return filters.createTaskFilterQuery().filterName(filter).singleResult().getId();
	}

	private String started(Duration due) {
		var key = OFFICE + "-" + UUID.randomUUID();
		starts.start("small-task", key);
		var task = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult().getId();
		if (due != null) {
			tasks.setDueDate(task, Date.from(clock.now().plus(due)));
		}
		return task;
	}

}

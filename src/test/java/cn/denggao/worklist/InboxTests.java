package cn.denggao.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class InboxTests {

	@Autowired
	private Inbox inbox;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private TransactionTemplate together;

	/** No other test has tasks there. */
	private final String organisation = String.format("%06d", Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000));

	private final String login = "officer-" + organisation;

	private final String other = "colleague-" + organisation;

	private final List<String> officer = List.of(login, "hc-province-" + organisation);

	private final List<String> colleague = List.of(other, "hc-province-" + organisation);

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
	void pagesThroughTheNewestTasksOfAllPrincipalsEachOnce() {
		// given
		var started = started(5);
		tasks.claim(started.get(1), login);
		tasks.claim(started.get(4), login);
		tasks.claim(started.get(4), null);
		var all = new ArrayList<String>();

		// when
		var page = inbox.page(login, officer, null, 2);
		while (!page.isEmpty()) {
			page.forEach(entry -> all.add(entry.taskId()));
			page = inbox.page(login, officer, page.get(page.size() - 1), 2);
		}

		// then
		assertThat(all).containsExactlyInAnyOrderElementsOf(started);
		assertThat(all).isEqualTo(inbox.page(login, officer, null, 10).stream().map(WorklistEntry::taskId).toList());
		assertThat(inbox.page(login, officer, null, 10)).extracting(WorklistEntry::created)
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
		assertThat(inbox.count(login, officer)).isEqualTo(5);
	}

	@Test
	void hidesWhatAColleagueHasClaimedUntilItIsHandedBack() {
		// given
		var task = started(1).get(0);

		// when
		tasks.claim(task, login);

		// then
		assertThat(seenBy(login, officer)).containsExactly(task);
		assertThat(inbox.count(login, officer)).isEqualTo(1);
		assertThat(seenBy(other, colleague)).isEmpty();
		assertThat(inbox.count(other, colleague)).isZero();

		// when
		tasks.claim(task, null);

		// then
		assertThat(seenBy(other, colleague)).containsExactly(task);
		assertThat(inbox.count(login, officer)).isEqualTo(1);
	}

	@Test
	void followsSeveralCommandsOfOneTransactionAndForgetsThemTogether() {
		// when
		together.executeWithoutResult(status -> {
			var task = started(1).get(0);
			tasks.claim(task, login);
			assertThat(seenBy(login, officer)).containsExactly(task);
			status.setRollbackOnly();
		});

		// then
		assertThat(seenBy(login, officer)).isEmpty();

		// when
		together.executeWithoutResult(status -> tasks.claim(started(1).get(0), login));

		// then
		assertThat(seenBy(login, officer)).hasSize(1);
	}

	@Test
	void forgetsATaskWhoseCaseIsEnded() {
		// given
		var task = started(1).get(0);

		// when
		runtime.deleteProcessInstance(tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId(),
				"test");

		// then
		assertThat(inbox.count(login, officer)).isZero();
		assertThat(inbox.principalsOf(task)).isEmpty();
	}

	private List<String> seenBy(String login, List<String> principals) {
		return inbox.page(login, principals, null, 10).stream().map(WorklistEntry::taskId).toList();
	}

	private List<String> started(int count) {
		var started = new ArrayList<String>();
		for (var i = 0; i < count; i++) {
			var instance = runtime.createProcessInstanceByKey("small-task")
				.processDefinitionWithoutTenantId()
				.businessKey(organisation + "-" + UUID.randomUUID())
				.execute();
			started.add(tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult().getId());
		}
		return started;
	}

}

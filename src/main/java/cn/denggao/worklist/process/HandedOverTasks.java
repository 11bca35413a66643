package cn.denggao.worklist.process;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.Role;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.TasksOfOrganisations;
import cn.denggao.worklist.WorklistEntry;
import org.camunda.bpm.engine.TaskService;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves tasks between organisations, in the engine and in the inboxes. */
@Component
@Transactional
class HandedOverTasks implements TasksOfOrganisations {

	private static final String ENTRIES = """
			select e.principal, e.task_id from worklist_entry e where e.principal = any (?) order by e.task_id""";

	private static final String GIVE = """
			insert into worklist_entry (principal, task_id, assignee, created_at, due_at)
			select ?, task_id, assignee, created_at, due_at from worklist_task where task_id = ? on conflict do nothing""";

	private static final String TAKE = "delete from worklist_entry where task_id = ? and principal = ?";

	private final JdbcTemplate database;

	private final Inbox inbox;

	private final TaskService tasks;

	private final AccountDirectory accounts;

	HandedOverTasks(JdbcTemplate database, Inbox inbox, TaskService tasks, AccountDirectory accounts) {
		this.database = database;
		this.inbox = inbox;
		this.tasks = tasks;
		this.accounts = accounts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<WorklistEntry> of(String organisation) {
		var ids = entries(organisation).stream().map(Entry::task).toList();
		return inbox.allOpen()
			.stream()
			.filter(task -> ids.contains(task.taskId()))
			.sorted(Comparator.comparing(WorklistEntry::created))
			.toList();
	}

	@Override
	public int handOver(String from, String to) {
		var entries = entries(from);
		entries.forEach(entry -> move(entry, entry.group().replaceFirst("-" + from + "$", "-" + to)));
		var moved = entries.stream().map(Entry::task).distinct().toList();
		moved.forEach(task -> release(task, from));
		return moved.size();
	}

	private List<Entry> entries(String organisation) {
		var groups = Arrays.stream(Role.values()).map(role -> role.groupIn(organisation)).toArray(String[]::new);
		return database.query(ENTRIES, (row, number) -> new Entry(row.getString(1), row.getString(2)), (Object) groups);
	}

	private void move(Entry entry, String group) {
		tasks.addCandidateGroup(entry.task(), group);
		tasks.deleteCandidateGroup(entry.task(), entry.group());
		database.update(GIVE, group, entry.task());
		database.update(TAKE, entry.task(), entry.group());
	}

	private void release(String task, String organisation) {
		var assignee = tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
		Stream.ofNullable(assignee)
			.flatMap(login -> accounts.find(login).stream())
			.filter(account -> account.organisation().equals(organisation))
			.map(AccountSummary::login)
			.forEach(login -> {
				tasks.setAssignee(task, null);
				database.update(TAKE, task, login);
			});
	}

	/** One group's share in a task. */
	private record Entry(String group, String task) {
	}

}

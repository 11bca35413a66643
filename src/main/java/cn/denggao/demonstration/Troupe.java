package cn.denggao.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.ActingAs;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Understudy;
import cn.denggao.kernel.Refused;
import cn.denggao.worklist.WorklistEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Plays open tasks as the people they belong to would: forms by their script, page tasks
 * by the understudies of the features.
 */
@DemonstrationOnly
@Component
public class Troupe {

	private static final Logger log = LoggerFactory.getLogger(Troupe.class);

	/** Refusals logged already: a task that is tried again and again is told once. */
	private final Set<String> told = ConcurrentHashMap.newKeySet();

	private final Inbox inbox;

	private final AccountDirectory accounts;

	private final ActingAs acting;

	private final DoingTasks tasks;

	private final FormScript script;

	private final ObjectProvider<Understudy> understudies;

	Troupe(Inbox inbox, AccountDirectory accounts, ActingAs acting, DoingTasks tasks, FormScript script,
			ObjectProvider<Understudy> understudies) {
		this.inbox = inbox;
		this.accounts = accounts;
		this.acting = acting;
		this.tasks = tasks;
		this.script = script;
		this.understudies = understudies;
	}

	/** Plays every open task that is wanted, once; returns how many that finished. */
	public int play(Predicate<WorklistEntry> wanted) {
		var open = inbox.allOpen().stream().filter(wanted).toList();
		open.stream().filter(this::isStillOpen).forEach(this::tryToPlay);
		var left = inbox.allOpen().stream().map(WorklistEntry::taskId).collect(Collectors.toSet());
		return (int) open.stream().filter(task -> !left.contains(task.taskId())).count();
	}

	/** Plays one task with one answer of its form instead of the scripted one. */
	public void answer(WorklistEntry task, Map<String, Object> fields) {
		acting.run(player(task), () -> tasks.answer(task.taskId(), fields));
	}

	/** Plays one task. */
	public void play(WorklistEntry task) {
		acting.run(player(task), () -> {
			if (task.form() != null) {
				tasks.answer(task.taskId(), new LinkedHashMap<>(script.answerTo(task.form(), task.task())));
			}
			else {
				understudy(task).play(task);
			}
		});
	}

	/** What a rule refuses stays open, as it would for a person. */
	private void tryToPlay(WorklistEntry task) {
		try {
			play(task);
		}
		catch (Refused ex) {
			if (told.add(task.taskId() + " " + ex.key())) {
				log.warn("Demonstration: {} of {} was refused: {} {}", task.task(), task.businessKey(), ex.key(),
						List.of(ex.arguments()));
			}
		}
	}

	/** Playing one task may finish others, as a cohort's list page does. */
	private boolean isStillOpen(WorklistEntry task) {
		return !inbox.principalsOf(task.taskId()).isEmpty();
	}

	private String player(WorklistEntry task) {
		return Optional.ofNullable(task.assignee()).orElseGet(() -> firstOf(inbox.principalsOf(task.taskId()), task));
	}

	private String firstOf(List<String> principals, WorklistEntry task) {
		return principals.stream()
			.flatMap(principal -> accounts.membersOf(principal).isEmpty() ? List.of(principal).stream()
					: accounts.membersOf(principal).stream().map(member -> member.login()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody may do " + task.task()));
	}

	private Understudy understudy(WorklistEntry task) {
		return understudies.stream()
			.filter(each -> each.process().equals(task.process()) && each.task().equals(task.task()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No understudy for " + task.process() + " " + task.task()));
	}

}

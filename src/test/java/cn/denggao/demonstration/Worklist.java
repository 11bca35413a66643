package cn.denggao.demonstration;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.boot.test.context.TestComponent;

/** Which task waits, whoever it waits for. */
@TestComponent
public class Worklist {

	private final Inbox inbox;

	Worklist(Inbox inbox) {
		this.inbox = inbox;
	}

	/** The project's open task of this kind. */
	public WorklistEntry of(ProjectId project, String task) {
		return inbox.openForProject(project.toString())
			.stream()
			.filter(entry -> entry.task().equals(task))
			.findFirst()
			.orElseThrow(
					() -> new AssertionError(task + " does not wait, but " + inbox.openForProject(project.toString())));
	}

	/** The round's open task of this kind. */
	public WorklistEntry of(RoundId round, String task) {
		return inbox.openFor(round.toString())
			.stream()
			.filter(entry -> entry.task().equals(task))
			.findFirst()
			.orElseThrow(() -> new AssertionError(task + " does not wait, but " + inbox.openFor(round.toString())));
	}

	public boolean waits(ProjectId project, String task) {
		return inbox.openForProject(project.toString()).stream().anyMatch(entry -> entry.task().equals(task));
	}

	public boolean waits(RoundId round, String task) {
		return inbox.openFor(round.toString()).stream().anyMatch(entry -> entry.task().equals(task));
	}

}

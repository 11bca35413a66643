package cn.denggao.tracking.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.UntoldFindings;
import cn.denggao.worklist.Inbox.Seen;
import cn.denggao.worklist.WorklistEntry;

/**
 * Steps and open tasks as hospitals are told of them: while a leader has yet to confirm
 * what an officer found, the formal review goes on; of what came to nothing there is no
 * trace.
 */
final class ToldStanding {

	private static final String LEADERS = "-leader-";

	private final List<Step> steps;

	private final Optional<Step> review;

	ToldStanding(List<Step> visited) {
		this.review = visited.stream()
			.filter(step -> step.element().equals(UntoldFindings.TOLD_AS))
			.reduce((earlier, later) -> later);
		this.steps = told(visited);
	}

	List<Step> steps() {
		return steps;
	}

	/** The task of the leader as that of the officer, under the name it has there. */
	Seen told(Seen seen) {
		var task = seen.task();
		if (!UntoldFindings.isWithheld(task.task()) || review.isEmpty()) {
			return seen;
		}
		return new Seen(
				new WorklistEntry(task.taskId(), task.process(), UntoldFindings.TOLD_AS, review.get().label(),
						task.form(), task.businessKey(), task.projectId(), task.assignee(), task.created(), task.due()),
				seen.at(), seen.principals().stream().map(each -> each.replace(LEADERS, "-")).toList());
	}

	private List<Step> told(List<Step> visited) {
		var told = new ArrayList<Step>();
		for (var step : visited) {
			if (!UntoldFindings.isWithheld(step.element())) {
				told.add(step);
			}
			else if (step.isOpen()) {
				review.ifPresent(last -> {
					told.remove(last);
					told.add(last.stillOpen());
				});
			}
		}
		return told;
	}

}

package cn.denggao.application.process;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.ApplicationStageProcess;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.application.process.ApplicationStageModel.Messages;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.MovedDates;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;

import org.springframework.stereotype.Component;

/** Leads the application stage on the engine. */
@Component
class CamundaApplicationStageProcess implements ApplicationStageProcess {

	private static final Map<Step, String> TASKS = Map.of(Step.FILL_IN, Elements.FILL_IN, Step.SUBMIT, Elements.SUBMIT,
			Step.CORRECT, Elements.CORRECT, Step.REVIEW, Elements.REVIEW, Step.RECOMMEND, Elements.RECOMMEND);

	private static final List<String> SIGNING = List.of(Elements.SIGN_AS_PRINCIPAL, Elements.SIGN_AS_LEADER);

	private final OpenTasks tasks;

	private final MovedDates dates;

	private final ProcessMessages messages;

	CamundaApplicationStageProcess(OpenTasks tasks, MovedDates dates, ProcessMessages messages) {
		this.tasks = tasks;
		this.dates = dates;
		this.messages = messages;
	}

	@Override
	public boolean isAt(ProjectId project, Step step) {
		return tasks.isOpen(ApplicationStageModel.KEY, project.toString(), TASKS.get(step));
	}

	@Override
	public Set<ProjectId> allAt(Step step, Collection<ProjectId> projects) {
		return tasks
			.keysAt(ApplicationStageModel.KEY, TASKS.get(step), projects.stream().map(ProjectId::toString).toList())
			.stream()
			.map(ProjectId::parse)
			.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void done(ProjectId project, Step step) {
		tasks.complete(ApplicationStageModel.KEY, project.toString(), TASKS.get(step));
	}

	@Override
	public void corrected(ProjectId project, Instant reviewDue) {
		if (reviewDue == null) {
			done(project, Step.CORRECT);
		}
		else {
			tasks.complete(ApplicationStageModel.KEY, project.toString(), Elements.CORRECT,
					Variables.REVIEW_DUE.with(reviewDue));
		}
	}

	/** An earlier drawing has no way back from there. */
	@Override
	public boolean mayReopen(ProjectId project) {
		return messages.isAwaited(Messages.DRAFT_REOPENED, project.toString());
	}

	@Override
	public void reopen(ProjectId project) {
		messages.tell(Messages.DRAFT_REOPENED, project.toString());
	}

	@Override
	public boolean mayTakeBack(ProjectId project) {
		return mayReopen(project) || !signing(project).isEmpty();
	}

	/** What is not signed by both goes back by itself. */
	@Override
	public void takeBack(ProjectId project) {
		var open = signing(project);
		if (open.isEmpty()) {
			reopen(project);
		}
		open.forEach(task -> tasks.complete(ApplicationStageModel.KEY, project.toString(), task));
	}

	private List<String> signing(ProjectId project) {
		return SIGNING.stream()
			.filter(task -> tasks.isOpen(ApplicationStageModel.KEY, project.toString(), task))
			.toList();
	}

	@Override
	public void correctionDue(ProjectId project, Instant due) {
		dates.move(ApplicationStageModel.KEY, project.toString(), Variables.CORRECTION_DUE.with(due));
	}

}

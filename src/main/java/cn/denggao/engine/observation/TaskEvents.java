package cn.denggao.engine.observation;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.engine.TaskMoved;
import cn.denggao.engine.TaskMoved.Kind;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/** Reports one kind of task event to the observers. */
class TaskEvents implements TaskListener {

	private final Kind kind;

	private final String form;

	TaskEvents(Kind kind, String form) {
		this.kind = kind;
		this.form = form;
	}

	@Override
	public void notify(DelegateTask task) {
		Movements.current().add(movement((TaskEntity) task));
	}

	private TaskMoved movement(TaskEntity task) {
		return new TaskMoved(kind, task.getId(), task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(),
				name(task), form, task.getExecution().getProcessBusinessKey(),
				(String) task.getExecution().getVariable("projectId"), task.getAssignee(),
				candidates(task, IdentityLink::getGroupId), candidates(task, IdentityLink::getUserId),
				instant(task.getCreateTime()), instant(task.getDueDate()));
	}

	/** A diagram may leave a task without a name; a list of tasks cannot. */
	private static String name(TaskEntity task) {
		return Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey());
	}

	private Set<String> candidates(DelegateTask task, Function<IdentityLink, String> part) {
		if (kind != Kind.CREATED) {
			return Set.of();
		}
		return task.getCandidates().stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static Instant instant(Date date) {
		return (date == null) ? null : date.toInstant();
	}

}

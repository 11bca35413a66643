package cn.denggao.engine.observation;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.engine.TaskMoved;
import cn.denggao.engine.TaskMoved.Kind;
import cn.denggao.engine.TaskObserver;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;

/** Reports one kind of task event to the observers. */
class TaskEvents implements TaskListener {

	private final List<TaskObserver> observers;

	private final Kind kind;

	private final String form;

	TaskEvents(List<TaskObserver> observers, Kind kind, String form) {
		this.observers = observers;
		this.kind = kind;
		this.form = form;
	}

	@Override
	public void notify(DelegateTask task) {
		var movement = movement((TaskEntity) task);
		observers.forEach(observer -> observer.moved(movement));
	}

	private TaskMoved movement(TaskEntity task) {
		return new TaskMoved(kind, task.getId(), task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(),
				task.getName(), form, task.getExecution().getProcessBusinessKey(),
				(String) task.getVariable("projectId"), task.getAssignee(), candidates(task, IdentityLink::getGroupId),
				candidates(task, IdentityLink::getUserId), instant(task.getCreateTime()), instant(task.getDueDate()));
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

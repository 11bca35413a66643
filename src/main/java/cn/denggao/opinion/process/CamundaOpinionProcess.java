package cn.denggao.opinion.process;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.CaseProjects;
import cn.denggao.engine.StepRuns;
import cn.denggao.opinion.domain.OpinionDecision;
import cn.denggao.opinion.domain.OpinionProcess;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.stereotype.Component;

/** Opinions in the engine: one variable, and no word of the opinion itself. */
@Component
class CamundaOpinionProcess implements OpinionProcess {

	private final TaskService tasks;

	private final CaseProjects projects;

	private final StepRuns runs;

	CamundaOpinionProcess(TaskService tasks, CaseProjects projects, StepRuns runs) {
		this.tasks = tasks;
		this.projects = projects;
		this.runs = runs;
	}

	@Override
	public OpenStep step(String taskId) {
		var task = tasks.createTaskQuery().taskId(taskId).singleResult();
		var groups = tasks.getIdentityLinksForTask(taskId)
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		var instance = task.getProcessInstanceId();
		var project = Optional.ofNullable(projects.of(Set.of(instance)).get(instance)).map(ProjectId::parse);
		return new OpenStep(project, groups, runs.openBeside(taskId));
	}

	@Override
	public void decided(String taskId, OpinionDecision decision) {
		runs.decide(taskId, OpinionModel.Variables.OPINION.with(decision));
	}

}

package cn.denggao.application.process;

import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.ApplicationStageProcess;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.OpenTasks;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Leads the application stage on the engine. */
@Component
class CamundaApplicationStageProcess implements ApplicationStageProcess {

	private static final Map<Step, String> TASKS = Map.of(Step.FILL_IN, Elements.FILL_IN, Step.SUBMIT, Elements.SUBMIT,
			Step.CORRECT, Elements.CORRECT, Step.REVIEW, Elements.REVIEW, Step.RECOMMEND, Elements.RECOMMEND);

	private final OpenTasks tasks;

	private final RuntimeService runtime;

	CamundaApplicationStageProcess(OpenTasks tasks, RuntimeService runtime) {
		this.tasks = tasks;
		this.runtime = runtime;
	}

	@Override
	public boolean isAt(ProjectId project, Step step) {
		return tasks.isOpen(ApplicationStageModel.KEY, project.toString(), TASKS.get(step));
	}

	@Override
	public void done(ProjectId project, Step step) {
		tasks.complete(ApplicationStageModel.KEY, project.toString(), TASKS.get(step));
	}

	@Override
	public void correctionDue(ProjectId project, Instant due) {
		var instance = runtime.createProcessInstanceQuery()
			.processDefinitionKey(ApplicationStageModel.KEY)
			.processInstanceBusinessKey(project.toString())
			.singleResult();
		var entry = Variables.CORRECTION_DUE.with(due);
		runtime.setVariable(instance.getId(), entry.getKey(), entry.getValue());
	}

}

package cn.denggao.application.process;

import java.time.Instant;
import java.util.Date;

import cn.denggao.application.RecommendationDue;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.MovedDates;
import cn.denggao.programme.RoundId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Component;

/** Moves the date of the tasks that are open and of those still to come. */
@Component
class RecommendationTasks implements RecommendationDue {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final MovedDates dates;

	RecommendationTasks(RuntimeService runtime, TaskService tasks, MovedDates dates) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.dates = dates;
	}

	@Override
	public void moved(RoundId round, Instant closesAt) {
		runtime.createProcessInstanceQuery()
			.processDefinitionKey(ApplicationStageModel.KEY)
			.variableValueEquals(Variables.ROUND.name(), round.toString())
			.unlimitedList()
			.forEach(stage -> dates.move(ApplicationStageModel.KEY, stage.getBusinessKey(),
					Variables.RECOMMENDATION_DUE.with(closesAt)));
		tasks.createTaskQuery()
			.processDefinitionKey(ApplicationStageModel.KEY)
			.taskDefinitionKey(Elements.RECOMMEND)
			.processVariableValueEquals(Variables.ROUND.name(), round.toString())
			.unlimitedList()
			.forEach(task -> tasks.setDueDate(task.getId(), Date.from(closesAt)));
	}

}

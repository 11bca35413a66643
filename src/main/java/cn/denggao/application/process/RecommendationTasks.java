package cn.denggao.application.process;

import java.time.Instant;

import cn.denggao.application.RecommendationDue;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.MovedDates;
import cn.denggao.engine.OpenTasks;
import cn.denggao.programme.RoundId;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Moves the date of the tasks that are open and of those still to come. */
@Component
class RecommendationTasks implements RecommendationDue {

	private final RuntimeService runtime;

	private final OpenTasks tasks;

	private final MovedDates dates;

	RecommendationTasks(RuntimeService runtime, OpenTasks tasks, MovedDates dates) {
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
			.forEach(stage -> move(stage.getBusinessKey(), closesAt));
	}

	private void move(String project, Instant closesAt) {
		dates.move(ApplicationStageModel.KEY, project, Variables.RECOMMENDATION_DUE.with(closesAt));
		if (tasks.isOpen(ApplicationStageModel.KEY, project, Elements.RECOMMEND)) {
			tasks.due(ApplicationStageModel.KEY, project, Elements.RECOMMEND, closesAt);
		}
	}

}

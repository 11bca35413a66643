package cn.denggao.application.process;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.ApplicationStageProcess;
import cn.denggao.application.domain.ReviewLevel;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.engine.DecisionTables;
import cn.denggao.engine.OpenTasks;

import org.springframework.stereotype.Component;

/** Speaks to the application stage by project and element. */
@Component
class CamundaApplicationStageProcess implements ApplicationStageProcess {

	private static final String ROUTING = "review-routing";

	private final OpenTasks tasks;

	private final DecisionTables tables;

	CamundaApplicationStageProcess(OpenTasks tasks, DecisionTables tables) {
		this.tasks = tasks;
		this.tables = tables;
	}

	@Override
	public void filledIn(ProjectId project) {
		complete(project, Elements.FILL_IN_APPLICATION);
	}

	@Override
	public void submitted(ProjectId project) {
		complete(project, Elements.SUBMIT_APPLICATION);
	}

	@Override
	public void corrected(ProjectId project) {
		complete(project, Elements.CORRECT_APPLICATION);
	}

	@Override
	public void recommended(ProjectId project) {
		complete(project, Elements.RECOMMEND_APPLICATION);
	}

	@Override
	public boolean awaitsRecommendation(ProjectId project) {
		return tasks.isOpen(ApplicationStageModel.KEY, project.toString(), Elements.RECOMMEND_APPLICATION);
	}

	@Override
	public Routing routing(String category, String hostSupervisor, String fundingMode) {
		var inputs = new HashMap<String, Object>();
		inputs.put("category", category);
		inputs.put("hostSupervisor", hostSupervisor);
		inputs.put("fundingMode", fundingMode);
		var outcome = tables.evaluate(ROUTING, inputs);
		return new Routing(outcome.rows().stream().map(CamundaApplicationStageProcess::level).toList(),
				outcome.version());
	}

	private void complete(ProjectId project, String element) {
		tasks.complete(ApplicationStageModel.KEY, project.toString(), element);
	}

	private static ReviewLevel level(Map<String, Object> row) {
		return new ReviewLevel((String) row.get("level"), (String) row.get("role"), (Boolean) row.get("recommends"),
				ReviewLevel.State.AHEAD);
	}

}

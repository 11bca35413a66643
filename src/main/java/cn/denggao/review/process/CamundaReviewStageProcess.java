package cn.denggao.review.process;

import java.util.Arrays;
import java.util.List;

import cn.denggao.engine.MessageBatches;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.kernel.Refused;
import cn.denggao.review.PanelId;
import cn.denggao.review.domain.ReviewStageProcess;
import cn.denggao.review.process.ReviewStageModel.Elements;
import cn.denggao.review.process.ReviewStageModel.Messages;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

/** Moves the process that brings a panel to its result. */
@Component
class CamundaReviewStageProcess implements ReviewStageProcess {

	/** The engine's suffix for the body around the instances of a loop. */
	private static final String BODY = "#multiInstanceBody";

	private final ProcessMessages messages;

	private final MessageBatches batches;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final OpenTasks open;

	CamundaReviewStageProcess(ProcessMessages messages, MessageBatches batches, RuntimeService runtime,
			TaskService tasks, OpenTasks open) {
		this.messages = messages;
		this.batches = batches;
		this.runtime = runtime;
		this.tasks = tasks;
		this.open = open;
	}

	@Override
	public void panelConfirmed(PanelId panel) {
		messages.tell(Messages.PANEL_CONFIRMED, panel.toString());
	}

	@Override
	public void panelsConfirmed(List<PanelId> panels) {
		batches.tellAll(Messages.PANEL_CONFIRMED, ReviewStageModel.KEY,
				panels.stream().map(PanelId::toString).toList());
	}

	@Override
	public boolean addSeat(PanelId panel) {
		var instance = instanceOf(panel);
		var loop = Arrays.stream(runtime.getActivityInstance(instance.getId()).getChildActivityInstances())
			.filter(child -> (Elements.REVIEW_SEAT + BODY).equals(child.getActivityId()))
			.map(ActivityInstance::getId)
			.findFirst();
		loop.ifPresent(body -> runtime.createProcessInstanceModification(instance.getId())
			.startBeforeActivity(Elements.REVIEW_SEAT, body)
			.execute());
		return loop.isPresent();
	}

	@Override
	public void emptySeatsDecided(PanelId panel) {
		var waiting = tasks.createTaskQuery()
			.processDefinitionKey(ReviewStageModel.KEY)
			.processInstanceBusinessKey(panel.toString())
			.taskDefinitionKey(Elements.DECIDE_EMPTY_SEAT)
			.list();
		if (waiting.isEmpty()) {
			throw Refused.tooLate("engine.task-no-longer-open");
		}
		waiting.forEach(task -> tasks.complete(task.getId()));
	}

	@Override
	public void defenceHeld(PanelId panel) {
		open.complete(ReviewStageModel.KEY, panel.toString(), Elements.HOLD_DEFENCE);
	}

	@Override
	public void outliersExplained(PanelId panel) {
		open.complete(ReviewStageModel.KEY, panel.toString(), Elements.EXPLAIN_OUTLIERS);
	}

	@Override
	public boolean awaitsReasons(PanelId panel) {
		return tasks.createTaskQuery()
			.processDefinitionKey(ReviewStageModel.KEY)
			.processInstanceBusinessKey(panel.toString())
			.taskDefinitionKey(Elements.EXPLAIN_OUTLIERS)
			.count() > 0;
	}

	private ProcessInstance instanceOf(PanelId panel) {
		return runtime.createProcessInstanceQuery()
			.processDefinitionKey(ReviewStageModel.KEY)
			.processInstanceBusinessKey(panel.toString())
			.singleResult();
	}

}

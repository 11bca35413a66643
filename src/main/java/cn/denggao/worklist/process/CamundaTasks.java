package cn.denggao.worklist.process;

import java.io.InputStream;
import java.util.Map;

import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Principals;
import cn.denggao.worklist.WorklistEntry;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims and answers in the engine what the worklist says is the person's own. */
@Service
@Transactional
class CamundaTasks implements DoingTasks {

	private final Inbox inbox;

	private final CurrentActor actor;

	private final TaskService tasks;

	private final FormService forms;

	CamundaTasks(Inbox inbox, CurrentActor actor, TaskService tasks, FormService forms) {
		this.inbox = inbox;
		this.actor = actor;
		this.tasks = tasks;
		this.forms = forms;
	}

	@Override
	public WorklistEntry require(String taskId) {
		return inbox.find(taskId, actor.login(), Principals.of(actor.get())).orElseThrow(Refused::notFound);
	}

	@Override
	public void claim(String taskId) {
		require(taskId);
		try {
			tasks.claim(taskId, actor.login());
		}
		catch (TaskAlreadyClaimedException ex) {
			throw Refused.tooLate("engine.task-no-longer-open");
		}
	}

	@Override
	public void handBack(String taskId) {
		if (!require(taskId).isClaimedBy(actor.login())) {
			throw Refused.tooLate("worklist.not-claimed");
		}
		tasks.claim(taskId, null);
	}

	@Override
	public InputStream form(String taskId) {
		require(taskId);
		return forms.getDeployedTaskForm(taskId);
	}

	@Override
	public void answer(String taskId, Map<String, Object> fields) {
		if (!require(taskId).isClaimedBy(actor.login())) {
			claim(taskId);
		}
		forms.submitTaskForm(taskId, fields);
	}

}

package cn.denggao.engine.ownership;

import java.util.List;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Reading a task takes its assignee or a candidate; working on it takes the assignee, or
 * a candidate while nobody has claimed it, whoever else may see it; giving it back takes
 * the assignee.
 */
class OwnershipChecker extends AuthorizationCommandChecker {

	@Override
	public void checkReadTask(TaskEntity task) {
		require(task, isAssignee(task) || isCandidate(task), "READ");
	}

	@Override
	public void checkReadTaskVariable(TaskEntity task) {
		checkReadTask(task);
	}

	@Override
	public void checkTaskWork(TaskEntity task) {
		var mayWork = isAssignee(task) || (task.getAssignee() == null && isCandidate(task));
		if (!mayWork && isSomebodyAsking()) {
			refuse(task, "TASK_WORK");
		}
	}

	@Override
	public void checkUpdateTaskVariable(TaskEntity task) {
		checkTaskWork(task);
	}

	/** Nobody lets a timer go off before its time. */
	@Override
	public void checkUpdateJob(JobEntity job) {
		super.checkUpdateJob(job);
		if (isSomebodyAsking() && job instanceof TimerEntity && job.getDuedate() != null
				&& job.getDuedate().after(ClockUtil.getCurrentTime())) {
			throw tooEarly(job);
		}
	}

	/** The engine's routes pass on this kind of failure alone. */
	private static AuthorizationException tooEarly(JobEntity job) {
		var refusal = new AuthorizationException(authentication().getUserId(), "UPDATE", "Timer", job.getId());
		refusal.initCause(Refused.because("engine.only-by-portal"));
		return refusal;
	}

	@Override
	public void checkTaskAssign(TaskEntity task) {
		require(task, isAssignee(task), "TASK_ASSIGN");
	}

	private void require(TaskEntity task, boolean allowed, String permission) {
		if (!allowed && isCheckOn()) {
			refuse(task, permission);
		}
	}

	private static void refuse(TaskEntity task, String permission) {
		throw new AuthorizationException(authentication().getUserId(), permission, "Task", task.getId());
	}

	private boolean isCheckOn() {
		return isSomebodyAsking() && !getAuthorizationManager().isCamundaAdmin(authentication());
	}

	private static boolean isSomebodyAsking() {
		var authentication = authentication();
		return authentication != null && authentication.getUserId() != null
				&& Context.getCommandContext().isAuthorizationCheckEnabled();
	}

	private static boolean isAssignee(TaskEntity task) {
		var authentication = authentication();
		return authentication != null && authentication.getUserId() != null
				&& authentication.getUserId().equals(task.getAssignee());
	}

	private static boolean isCandidate(TaskEntity task) {
		var authentication = authentication();
		if (authentication == null) {
			return false;
		}
		List<String> groups = (authentication.getGroupIds() == null) ? List.of() : authentication.getGroupIds();
		return task.getCandidates()
			.stream()
			.anyMatch(
					link -> groups.contains(link.getGroupId()) || authentication.getUserId().equals(link.getUserId()));
	}

	private static Authentication authentication() {
		return Context.getCommandContext().getAuthentication();
	}

}

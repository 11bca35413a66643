package cn.denggao.engine.ownership;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Reading a task takes its assignee or a candidate; working on it takes the assignee, or
 * a candidate while nobody has claimed it; handing it on takes the assignee.
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
		require(task, isAssignee(task) || (task.getAssignee() == null && isCandidate(task)), "TASK_WORK");
	}

	@Override
	public void checkUpdateTaskVariable(TaskEntity task) {
		checkTaskWork(task);
	}

	@Override
	public void checkTaskAssign(TaskEntity task) {
		require(task, isAssignee(task), "TASK_ASSIGN");
	}

	private void require(TaskEntity task, boolean allowed, String permission) {
		if (!allowed && isCheckOn()) {
			throw new AuthorizationException(authentication().getUserId(), permission, "Task", task.getId());
		}
	}

	private boolean isCheckOn() {
		var authentication = authentication();
		return authentication != null && authentication.getUserId() != null
				&& Context.getCommandContext().isAuthorizationCheckEnabled()
				&& !getAuthorizationManager().isCamundaAdmin(authentication);
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

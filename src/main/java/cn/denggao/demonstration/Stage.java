package cn.denggao.demonstration;

import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** What the stage manager asks about tasks and rounds. */
@DemonstrationOnly
@Component
class Stage {

	private static final Set<String> FILLING = Set.of("UserTask_FillInApplication", "UserTask_SignAsPrincipal",
			"UserTask_SignAsProjectLeader", "UserTask_SubmitApplication");

	private final ProjectDirectory projects;

	Stage(ProjectDirectory projects) {
		this.projects = projects;
	}

	/** Whether the task is the round's own, or of one of its projects. */
	boolean belongsTo(WorklistEntry task, RoundId round) {
		if (task.projectId() == null) {
			return task.businessKey().equals(round.toString());
		}
		return projects.find(ProjectId.parse(task.projectId()))
			.filter(project -> project.round().equals(round))
			.isPresent();
	}

	/** In an open round, every second hospital goes as far as handing in. */
	boolean isPlayedWhileOpen(WorklistEntry task) {
		return FILLING.contains(task.task()) && Optional.ofNullable(task.projectId())
			.map(ProjectId::parse)
			.map(projects::require)
			.filter(project -> isEager(project.code()))
			.isPresent();
	}

	boolean isHalfFilled(RoundId round) {
		return projects.inRound(round)
			.stream()
			.filter(project -> isEager(project.code()))
			.allMatch(project -> project.status() != ProjectStatus.DRAFT);
	}

	private static boolean isEager(String code) {
		return code.charAt(code.length() - 1) % 2 == 1;
	}

}

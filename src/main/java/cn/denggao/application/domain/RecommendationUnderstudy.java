package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Recommends an application in a demonstration. */
@Component
class RecommendationUnderstudy implements Understudy {

	private final RecommendingApplications recommending;

	private final ProjectDirectory projects;

	RecommendationUnderstudy(RecommendingApplications recommending, ProjectDirectory projects) {
		this.recommending = recommending;
		this.projects = projects;
	}

	@Override
	public String process() {
		return "application-stage";
	}

	@Override
	public String task() {
		return "UserTask_RecommendApplication";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		recommending.recommend(projects.require(project).round(), List.of(project));
	}

}

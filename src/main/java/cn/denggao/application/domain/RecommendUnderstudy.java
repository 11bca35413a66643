package cn.denggao.application.domain;

import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;
import org.springframework.stereotype.Component;

/** Recommends an application in a demonstration, on the first rank that is free. */
@DemonstrationOnly
@Component
class RecommendUnderstudy implements Understudy {

	private final RecommendingApplications recommending;

	private final Recommendations recommendations;

	private final ProjectDirectory projects;

	private final CurrentActor actor;

	RecommendUnderstudy(RecommendingApplications recommending, Recommendations recommendations,
			ProjectDirectory projects, CurrentActor actor) {
		this.recommending = recommending;
		this.recommendations = recommendations;
		this.projects = projects;
		this.actor = actor;
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
		var round = projects.require(project).round();
		var taken = recommendations.of(round, actor.get().organisation())
			.stream()
			.map(Recommendations.Recommendation::rank)
			.toList();
		int rank = IntStream.iterate(1, next -> next + 1)
			.filter(next -> !taken.contains(next))
			.findFirst()
			.orElseThrow();
		recommending.recommend(round, List.of(new Choice(project, rank, "专科基础扎实，符合本市专科布局，同意推荐。")));
	}

}

package cn.denggao.acceptance.domain;

import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Confirms a cohort in a demonstration. */
@DemonstrationOnly
@Component
class ConfirmingUnderstudy implements Understudy {

	private final ConfirmingCohort confirming;

	private final ProjectDirectory projects;

	private final Acceptances acceptances;

	ConfirmingUnderstudy(ConfirmingCohort confirming, ProjectDirectory projects, Acceptances acceptances) {
		this.confirming = confirming;
		this.projects = projects;
		this.acceptances = acceptances;
	}

	@Override
	public String process() {
		return "final-acceptance";
	}

	@Override
	public String task() {
		return "UserTask_ConfirmAcceptance";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = projects.require(ProjectId.parse(task.businessKey()));
		if (acceptances.requireOpen(project.id()).status() == AcceptanceStatus.TO_CONFIRM) {
			confirming.confirm(project.round(), Set.of(project.id()), "经集体研究，同意验收结论。");
		}
	}

}

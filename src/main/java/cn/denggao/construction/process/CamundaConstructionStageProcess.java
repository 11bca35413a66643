package cn.denggao.construction.process;

import java.time.Instant;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.SpotCheckId;
import cn.denggao.construction.TrancheId;
import cn.denggao.construction.domain.ConstructionStageProcess;
import cn.denggao.construction.process.ConstructionStageModel.Elements;
import cn.denggao.construction.process.ConstructionStageModel.Messages;
import cn.denggao.construction.process.ConstructionStageModel.Variables;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;

import org.springframework.stereotype.Component;

import static cn.denggao.construction.process.ConstructionStageModel.KEY;

/**
 * Speaks to the process of the build period. What runs several times beside each other
 * gets its id, and an empty decision of its own, in the scope that the message opens.
 */
@Component
class CamundaConstructionStageProcess implements ConstructionStageProcess {

	private static final String UNDECIDED = "";

	private final ProcessMessages messages;

	private final OpenTasks tasks;

	CamundaConstructionStageProcess(ProcessMessages messages, OpenTasks tasks) {
		this.messages = messages;
		this.tasks = tasks;
	}

	@Override
	public void termEnded(ProjectId project) {
		messages.tell(Messages.TERM_ENDED, project.toString());
	}

	@Override
	public void annualReportDue(ProjectId project, ReportId report, Instant dueAt) {
		messages.tell(Messages.ANNUAL_REPORT_DUE, project.toString(), Variables.REPORT.with(report),
				Variables.REPORT_DUE_AT.with(dueAt), Variables.DECISION.with(UNDECIDED));
	}

	@Override
	public void annualReportSubmitted(ProjectId project, ReportId report) {
		tasks.completeWhere(KEY, project.toString(), Elements.SUBMIT_ANNUAL_REPORT, Variables.REPORT.with(report));
	}

	@Override
	public void trancheDue(ProjectId project, TrancheId tranche) {
		messages.tell(Messages.TRANCHE_DUE, project.toString(), Variables.TRANCHE.with(tranche),
				Variables.DECISION.with(UNDECIDED));
	}

	@Override
	public void tranchePaid(ProjectId project, TrancheId tranche) {
		tasks.completeWhere(KEY, project.toString(), Elements.PAY_TRANCHE, Variables.TRANCHE.with(tranche));
	}

	@Override
	public void spotCheckOrdered(ProjectId project, SpotCheckId check) {
		messages.tell(Messages.SPOT_CHECK_ORDERED, project.toString(), Variables.SPOT_CHECK.with(check),
				Variables.DECISION.with(UNDECIDED));
	}

	@Override
	public void findingsRecorded(ProjectId project, SpotCheckId check) {
		tasks.completeWhere(KEY, project.toString(), Elements.INSPECT_ON_SITE, Variables.SPOT_CHECK.with(check));
	}

	@Override
	public void findingsAnswered(ProjectId project, SpotCheckId check) {
		tasks.completeWhere(KEY, project.toString(), Elements.ANSWER_FINDINGS, Variables.SPOT_CHECK.with(check));
	}

	@Override
	public ReportId reportOf(String taskId) {
		return tasks.valueOf(taskId, Variables.REPORT);
	}

	@Override
	public TrancheId trancheOf(String taskId) {
		return tasks.valueOf(taskId, Variables.TRANCHE);
	}

	@Override
	public SpotCheckId spotCheckOf(String taskId) {
		return tasks.valueOf(taskId, Variables.SPOT_CHECK);
	}

}

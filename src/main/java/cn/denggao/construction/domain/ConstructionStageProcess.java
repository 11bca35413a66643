package cn.denggao.construction.domain;

import java.time.Instant;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.SpotCheckId;
import cn.denggao.construction.TrancheId;

/** What the build period of a project may be told. */
public interface ConstructionStageProcess {

	/** The last day of the term is over. */
	void termEnded(ProjectId project);

	/** A year is to be reported on. */
	void annualReportDue(ProjectId project, ReportId report, Instant dueAt);

	void annualReportSubmitted(ProjectId project, ReportId report);

	/** A yearly payment has come to its date. */
	void trancheDue(ProjectId project, TrancheId tranche);

	void tranchePaid(ProjectId project, TrancheId tranche);

	void spotCheckOrdered(ProjectId project, SpotCheckId check);

	void findingsRecorded(ProjectId project, SpotCheckId check);

	void findingsAnswered(ProjectId project, SpotCheckId check);

	/** Which report the task is about. */
	ReportId reportOf(String taskId);

	/** Which payment the task is about. */
	TrancheId trancheOf(String taskId);

	/** Which visit the task is about. */
	SpotCheckId spotCheckOf(String taskId);

}

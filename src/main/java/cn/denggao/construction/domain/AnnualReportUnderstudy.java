package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Reports on a year in a demonstration. */
@DemonstrationOnly
@Component
class AnnualReportUnderstudy implements Understudy {

	private final SubmittingAnnualReport submitting;

	private final ConstructionStageProcess process;

	AnnualReportUnderstudy(SubmittingAnnualReport submitting, ConstructionStageProcess process) {
		this.submitting = submitting;
		this.process = process;
	}

	@Override
	public String process() {
		return "construction-stage";
	}

	@Override
	public String task() {
		return "UserTask_SubmitAnnualReport";
	}

	@Override
	public void play(WorklistEntry task) {
		submitting.submit(process.reportOf(task.taskId()),
				new SubmitReport("各项任务按年度计划推进。", "部分设备到货较晚。", "下一年度按任务书继续推进。", Map.of()));
	}

}

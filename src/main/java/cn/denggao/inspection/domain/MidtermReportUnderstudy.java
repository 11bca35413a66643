package cn.denggao.inspection.domain;

import java.math.BigDecimal;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Reports at half time in a demonstration. */
@DemonstrationOnly
@Component
class MidtermReportUnderstudy implements Understudy {

	private final SubmittingMidtermReport submitting;

	private final MeasuringIndicators measuring;

	MidtermReportUnderstudy(SubmittingMidtermReport submitting, MeasuringIndicators measuring) {
		this.submitting = submitting;
		this.measuring = measuring;
	}

	@Override
	public String process() {
		return "midterm-inspection";
	}

	@Override
	public String task() {
		return "UserTask_SubmitMidtermReport";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		var report = new MidtermReport("建设任务过半，指标持续改善。", "无", "进口设备到货较晚。", "下半程加快人才引进。", new BigDecimal("88"), null,
				null);
		submitting.submit(project, report, measuring.halfWay(project));
	}

}

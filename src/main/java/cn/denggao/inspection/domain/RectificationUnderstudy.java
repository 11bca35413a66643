package cn.denggao.inspection.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Reports defects as mended in a demonstration. */
@DemonstrationOnly
@Component
class RectificationUnderstudy implements Understudy {

	private final SubmittingMidtermReport submitting;

	private final MeasuringIndicators measuring;

	RectificationUnderstudy(SubmittingMidtermReport submitting, MeasuringIndicators measuring) {
		this.submitting = submitting;
		this.measuring = measuring;
	}

	@Override
	public String process() {
		return "midterm-inspection";
	}

	@Override
	public String task() {
		return "UserTask_Rectify";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		submitting.rectified(project, "整改清单所列问题已全部整改到位。", measuring.halfWay(project));
	}

}

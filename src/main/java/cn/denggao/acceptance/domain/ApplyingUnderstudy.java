package cn.denggao.acceptance.domain;

import java.math.BigDecimal;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Applies for acceptance in a demonstration. */
@DemonstrationOnly
@Component
class ApplyingUnderstudy implements Understudy {

	private final ApplyingForAcceptance applying;

	private final MeasuringResults measuring;

	ApplyingUnderstudy(ApplyingForAcceptance applying, MeasuringResults measuring) {
		this.applying = applying;
		this.measuring = measuring;
	}

	@Override
	public String process() {
		return "final-acceptance";
	}

	@Override
	public String task() {
		return "UserTask_ApplyForAcceptance";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		var report = new AcceptanceReport("任务书任务全部完成。", "新技术 6 项，论文 12 篇。", "典型病例 3 例。", "审字〔2026〕1号",
				new BigDecimal("92"), null, null);
		applying.apply(project, report, measuring.targets(project));
	}

}

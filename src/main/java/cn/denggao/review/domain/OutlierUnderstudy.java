package cn.denggao.review.domain;

import java.util.stream.Collectors;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.review.PanelId;
import cn.denggao.review.ReviewId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Writes down in a demonstration why scores are far from their panel's mean. */
@DemonstrationOnly
@Component
class OutlierUnderstudy implements Understudy {

	private final ExplainingOutliers explaining;

	OutlierUnderstudy(ExplainingOutliers explaining) {
		this.explaining = explaining;
	}

	@Override
	public String process() {
		return "review-stage";
	}

	@Override
	public String task() {
		return "UserTask_ExplainOutliers";
	}

	@Override
	public void play(WorklistEntry task) {
		var panel = PanelId.parse(task.businessKey());
		explaining.explain(panel,
				explaining.waiting(panel)
					.stream()
					.collect(Collectors.toMap(ReviewId::toString, review -> "经向专家核实，评分依据充分，专家对关键数据的可核验性要求较严。")));
	}

}

package cn.denggao.review.process;

import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On which pages the tasks of a review are done. */
@Configuration(proxyBeanMethods = false)
class ReviewTaskPages {

	@Bean
	TaskPages reviewPages() {
		return TaskPages.of(
				new TaskPage(ExpertScoringModel.KEY, ExpertScoringModel.Elements.SCORE_APPLICATION, "/reviews/{key}"),
				new TaskPage(ReviewStageModel.KEY, ReviewStageModel.Elements.DECIDE_EMPTY_SEAT, "/panels/{key}"),
				new TaskPage(ReviewStageModel.KEY, ReviewStageModel.Elements.HOLD_DEFENCE, "/panels/{key}"),
				new TaskPage(ReviewStageModel.KEY, ReviewStageModel.Elements.EXPLAIN_OUTLIERS, "/panels/{key}"),
				new TaskPage(RoundDrawModel.KEY, RoundDrawModel.DRAW_EXPERTS, "/rounds/{key}/draw"));
	}

}

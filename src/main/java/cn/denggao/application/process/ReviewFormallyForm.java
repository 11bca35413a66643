package cn.denggao.application.process;

import java.util.Arrays;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.FormalReviews.Decision;
import cn.denggao.application.domain.ReviewingFormally;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Component;

/** Takes the answer of form {@code review-formally}. */
@Component
class ReviewFormallyForm implements FormUseCase {

	private final ReviewingFormally reviewing;

	ReviewFormallyForm(ReviewingFormally reviewing) {
		this.reviewing = reviewing;
	}

	@Override
	public String form() {
		return "review-formally";
	}

	@Override
	public void answer(FormAnswer answer) {
		List<String> defects = answer.text("defects").map(text -> Arrays.asList(text.split(","))).orElse(List.of());
		reviewing.decide(ProjectId.parse(answer.businessKey()), answer.choice("decision", Decision.class), defects,
				answer.text("reason").orElse(null));
	}

}

package cn.denggao.review.process;

import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.ExtendingSeat;
import cn.denggao.review.domain.OverdueDecision;
import cn.denggao.review.domain.ReplacingExpert;

import org.springframework.stereotype.Component;

/** Takes the officer's decision about an overdue review. */
@Component
class DecideOverdueSeatForm implements FormUseCase {

	private final ExtendingSeat extending;

	private final ReplacingExpert replacing;

	DecideOverdueSeatForm(ExtendingSeat extending, ReplacingExpert replacing) {
		this.extending = extending;
		this.replacing = replacing;
	}

	@Override
	public String form() {
		return "decide-overdue-seat";
	}

	@Override
	public void answer(FormAnswer answer) {
		var review = ReviewId.parse(answer.businessKey());
		if (answer.choice("decision", OverdueDecision.class) == OverdueDecision.EXTEND) {
			extending.extend(review, answer.day("extendTo"), answer.required("supervisorApproval"),
					answer.required("reason"));
		}
		else {
			replacing.replace(review, answer.required("reason"));
		}
	}

}

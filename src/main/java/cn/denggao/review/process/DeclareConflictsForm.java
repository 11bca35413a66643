package cn.denggao.review.process;

import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.kernel.Refused;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.Conflict;
import cn.denggao.review.domain.DeclaringConflicts;

import org.springframework.stereotype.Component;

/** Takes the declaration an expert gives before opening a file. */
@Component
class DeclareConflictsForm implements FormUseCase {

	private static final String OTHER = "other";

	private final DeclaringConflicts declaring;

	DeclareConflictsForm(DeclaringConflicts declaring) {
		this.declaring = declaring;
	}

	@Override
	public String form() {
		return "declare-conflicts";
	}

	@Override
	public void answer(FormAnswer answer) {
		var review = ReviewId.parse(answer.businessKey());
		if (!answer.ticked("pledge")) {
			throw Refused.at("pledge", "review.pledge-missing");
		}
		if (answer.choice("conflict", Conflict.class) == Conflict.NONE) {
			declaring.declareFree(review);
		}
		else {
			declaring.declare(review, relations(answer));
		}
	}

	private static String relations(FormAnswer answer) {
		var kinds = answer.required("relations");
		var reason = kinds.contains(OTHER) ? answer.required("reason") : answer.text("reason").orElse("");
		return reason.isEmpty() ? kinds : kinds + ": " + reason;
	}

}

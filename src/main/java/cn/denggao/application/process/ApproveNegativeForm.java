package cn.denggao.application.process;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.FormalDecision;
import cn.denggao.application.domain.ReviewingFormally;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Component;

/** Takes a leader's word on a rejection or a second return. */
@Component
class ApproveNegativeForm implements FormUseCase {

	private final ReviewingFormally reviewing;

	ApproveNegativeForm(ReviewingFormally reviewing) {
		this.reviewing = reviewing;
	}

	@Override
	public String form() {
		return "approve-negative";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		var reason = answer.required("reason");
		if (answer.choice("decision", FormalDecision.class) != FormalDecision.CONFIRM) {
			reviewing.sendBack(project, reason);
		}
		else if (answer.task().equals(Elements.APPROVE_REJECTION)) {
			reviewing.reject(project, reason);
		}
		else {
			reviewing.returnAgain(project, reason);
		}
	}

}

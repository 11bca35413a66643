package cn.denggao.application.process;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.ApprovingNegative;
import cn.denggao.application.process.ApplicationStageModel.Decision;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Component;

/** Takes the answer of form {@code approve-negative}, which two tasks use. */
@Component
class ApproveNegativeForm implements FormUseCase {

	private final ApprovingNegative approving;

	ApproveNegativeForm(ApprovingNegative approving) {
		this.approving = approving;
	}

	@Override
	public String form() {
		return "approve-negative";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		boolean confirmed = answer.choice("decision", Decision.class) == Decision.CONFIRM;
		if (answer.task().equals(Elements.APPROVE_REJECTION)) {
			approving.rejection(project, confirmed, answer.required("reason"));
		}
		else {
			approving.secondReturn(project, confirmed, answer.required("reason"));
		}
	}

}

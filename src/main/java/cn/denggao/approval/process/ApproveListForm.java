package cn.denggao.approval.process;

import cn.denggao.approval.domain.ApprovingList;
import cn.denggao.approval.process.ProgrammeRoundModel.Elements;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** The answer of the leader or of the finance department to the list. */
@Component
class ApproveListForm implements FormUseCase {

	private final ApprovingList approving;

	ApproveListForm(ApprovingList approving) {
		this.approving = approving;
	}

	@Override
	public String form() {
		return "approve-list";
	}

	@Override
	public void answer(FormAnswer answer) {
		var round = RoundId.parse(answer.businessKey());
		boolean agreed = WrittenReason.agreed(answer);
		var reason = WrittenReason.unless(agreed, answer);
		if (Elements.APPROVE_FUNDING.equals(answer.task())) {
			approving.answerFunding(round, agreed, reason);
		}
		else {
			approving.answerList(round, agreed, reason);
		}
	}

}

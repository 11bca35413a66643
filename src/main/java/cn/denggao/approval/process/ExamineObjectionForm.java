package cn.denggao.approval.process;

import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.HandlingObjection;
import cn.denggao.approval.domain.HandlingObjection.Found;
import cn.denggao.approval.process.ObjectionModel.Decision;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Component;

/** Whether an objection is taken up. */
@Component
class ExamineObjectionForm implements FormUseCase {

	private final HandlingObjection handling;

	ExamineObjectionForm(HandlingObjection handling) {
		this.handling = handling;
	}

	@Override
	public String form() {
		return "examine-objection";
	}

	@Override
	public void answer(FormAnswer answer) {
		handling.examine(ObjectionId.parse(answer.businessKey()), answer.choice("decision", Decision.class).name(),
				new Found(answer.ticked("named"), answer.ticked("evidenced")), WrittenReason.in(answer));
	}

}

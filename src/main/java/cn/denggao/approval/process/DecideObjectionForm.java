package cn.denggao.approval.process;

import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.HandlingObjection;
import cn.denggao.approval.process.ObjectionModel.Decision;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Component;

/** The leader's decision on an objection. */
@Component
class DecideObjectionForm implements FormUseCase {

	private final HandlingObjection handling;

	DecideObjectionForm(HandlingObjection handling) {
		this.handling = handling;
	}

	@Override
	public String form() {
		return "decide-objection";
	}

	@Override
	public void answer(FormAnswer answer) {
		handling.decide(ObjectionId.parse(answer.businessKey()), answer.choice("decision", Decision.class).name(),
				answer.required("effect"), WrittenReason.in(answer), answer.required("documentNo"));
	}

}

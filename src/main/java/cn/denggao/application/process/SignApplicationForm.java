package cn.denggao.application.process;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.Signing;
import cn.denggao.application.process.ApplicationStageModel.Elements;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Takes the answer of form {@code sign-application}. */
@Component
class SignApplicationForm implements FormUseCase {

	private final Signing signing;

	SignApplicationForm(Signing signing) {
		this.signing = signing;
	}

	@Override
	public String form() {
		return "sign-application";
	}

	@Override
	public void answer(FormAnswer answer) {
		var capacity = answer.task().equals(Elements.SIGN_AS_PRINCIPAL) ? Capacity.PRINCIPAL : Capacity.PROJECT_LEADER;
		if (answer.choice("capacity", Capacity.class) != capacity) {
			throw Refused.at("capacity", "application.sign.other-capacity");
		}
		signing.sign(ProjectId.parse(answer.businessKey()), capacity, "yes".equals(answer.required("agreed")),
				answer.ticked("truthful"), answer.text("reason").orElse(null));
	}

}

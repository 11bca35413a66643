package cn.denggao.approval.process;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.SigningAgreement;
import cn.denggao.approval.process.ApprovalStageModel.Elements;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** A signature under an agreement, in the capacity the task asks for. */
@Component
class SignAgreementForm implements FormUseCase {

	private static final Map<String, String> CAPACITIES = Map.of(Elements.SIGN_AS_PRINCIPAL, "PRINCIPAL",
			Elements.SIGN_AS_PROJECT_LEADER, "PROJECT_LEADER", Elements.SIGN_FOR_COMMISSION, "COMMISSION");

	private final SigningAgreement signing;

	SignAgreementForm(SigningAgreement signing) {
		this.signing = signing;
	}

	@Override
	public String form() {
		return "sign-agreement";
	}

	@Override
	public void answer(FormAnswer answer) {
		var capacity = CAPACITIES.get(answer.task());
		if (!answer.required("capacity").equals(capacity)) {
			throw Refused.at("capacity", "approval.agreement.other-capacity");
		}
		boolean agreed = WrittenReason.agreed(answer);
		if (agreed && !answer.ticked("truthful")) {
			throw Refused.at("truthful", "approval.agreement.not-truthful");
		}
		signing.sign(ProjectId.parse(answer.businessKey()), capacity, WrittenReason.unless(agreed, answer));
	}

}

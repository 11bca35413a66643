package cn.denggao.approval.process;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.CheckingAgreement;
import cn.denggao.approval.process.ApprovalStageModel.Decision;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;

import org.springframework.stereotype.Component;

/** The commission's answer to a drafted agreement. */
@Component
class CheckAgreementForm implements FormUseCase {

	private final CheckingAgreement checking;

	CheckAgreementForm(CheckingAgreement checking) {
		this.checking = checking;
	}

	@Override
	public String form() {
		return "check-agreement";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		if (answer.choice("decision", Decision.class) == Decision.ACCEPT) {
			checking.accept(project);
		}
		else {
			checking.sendBack(project, answer.required("findings"), WrittenReason.in(answer));
		}
	}

}

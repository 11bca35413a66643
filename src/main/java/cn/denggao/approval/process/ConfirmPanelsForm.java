package cn.denggao.approval.process;

import cn.denggao.approval.domain.ConfirmingPanels;
import cn.denggao.approval.process.ProgrammeRoundModel.Decision;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** The supervisor's answer to a draw. */
@Component
class ConfirmPanelsForm implements FormUseCase {

	private final ConfirmingPanels panels;

	ConfirmPanelsForm(ConfirmingPanels panels) {
		this.panels = panels;
	}

	@Override
	public String form() {
		return "confirm-panels";
	}

	@Override
	public void answer(FormAnswer answer) {
		var round = RoundId.parse(answer.businessKey());
		if (answer.choice("decision", Decision.class) == Decision.SEND_BACK) {
			panels.sendBack(round, WrittenReason.in(answer));
			return;
		}
		if (!answer.ticked("witnessed")) {
			throw Refused.at("witnessed", "approval.draw.not-witnessed");
		}
		panels.confirm(round);
	}

}

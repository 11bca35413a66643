package cn.denggao.review.process;

import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.review.PanelId;
import cn.denggao.review.domain.DecidingShortPanel;
import cn.denggao.review.domain.ShortPanelDecision;

import org.springframework.stereotype.Component;

/** Takes the officer's decision about a panel without enough scores. */
@Component
class DecideShortPanelForm implements FormUseCase {

	private final DecidingShortPanel deciding;

	DecideShortPanelForm(DecidingShortPanel deciding) {
		this.deciding = deciding;
	}

	@Override
	public String form() {
		return "decide-short-panel";
	}

	@Override
	public void answer(FormAnswer answer) {
		var panel = PanelId.parse(answer.businessKey());
		if (answer.choice("decision", ShortPanelDecision.class) == ShortPanelDecision.CONTINUE) {
			deciding.continueWith(panel, answer.required("supervisorApproval"), answer.required("reason"));
		}
		else {
			deciding.refill(panel, answer.required("reason"));
		}
	}

}

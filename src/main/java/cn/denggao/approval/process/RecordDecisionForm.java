package cn.denggao.approval.process;

import cn.denggao.approval.domain.Minutes;
import cn.denggao.approval.domain.RecordingDecision;
import cn.denggao.approval.process.ProgrammeRoundModel.Decision;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** The leading group's decision on a list. */
@Component
class RecordDecisionForm implements FormUseCase {

	private static final String ATTENDANCE = "attendance";

	private final RecordingDecision recording;

	RecordDecisionForm(RecordingDecision recording) {
		this.recording = recording;
	}

	@Override
	public String form() {
		return "record-decision";
	}

	@Override
	public void answer(FormAnswer answer) {
		var minutes = new Minutes(answer.required("minutesNo"), answer.day("heldOn"), answer.whole(ATTENDANCE));
		boolean confirmed = answer.choice("decision", Decision.class) == Decision.CONFIRM;
		recording.record(RoundId.parse(answer.businessKey()), confirmed, minutes);
	}

}

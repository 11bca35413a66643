package cn.denggao.application.process;

import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.FormalDecision;
import cn.denggao.application.domain.ReviewingFormally;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Takes the answer of the formal review. */
@Component
class ReviewFormallyForm implements FormUseCase {

	private final ReviewingFormally reviewing;

	ReviewFormallyForm(ReviewingFormally reviewing) {
		this.reviewing = reviewing;
	}

	@Override
	public String form() {
		return "review-formally";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		switch (answer.choice("decision", FormalDecision.class)) {
			case PASS -> reviewing.pass(project);
			case RETURN -> reviewing.find(project, false, defects(answer), answer.required("reason"));
			case REJECT -> reviewing.find(project, true, defects(answer), answer.required("reason"));
			default -> throw Refused.at("decision", "engine.field-not-offered");
		}
	}

	private static List<String> defects(FormAnswer answer) {
		return List.of(answer.required("defects").split(","));
	}

}

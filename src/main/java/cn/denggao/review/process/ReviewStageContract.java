package cn.denggao.review.process;

import java.util.Collection;
import java.util.List;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.review.PanelId;

import org.springframework.stereotype.Component;

/** What {@code review-stage} tells the engine module. */
@Component
class ReviewStageContract implements ProcessContract {

	private final ReviewCases cases;

	ReviewStageContract(ReviewCases cases) {
		this.cases = cases;
	}

	@Override
	public String key() {
		return ReviewStageModel.KEY;
	}

	@Override
	public Collection<ProcessVariable<?>> variables() {
		return ReviewStageModel.Variables.ALL;
	}

	@Override
	public Candidates candidates(String role, String businessKey) {
		return cases.ofPanel(role, PanelId.parse(businessKey));
	}

	@Override
	public String code(String businessKey) {
		return cases.codeOfPanel(PanelId.parse(businessKey));
	}

	@Override
	public List<String> owners(String businessKey) {
		return cases.ownersOfPanel(PanelId.parse(businessKey));
	}

}

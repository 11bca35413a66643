package cn.denggao.review.process;

import java.util.Collection;
import java.util.List;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Component;

/** What {@code expert-scoring} tells the engine module. */
@Component
class ExpertScoringContract implements ProcessContract {

	private final ReviewCases cases;

	ExpertScoringContract(ReviewCases cases) {
		this.cases = cases;
	}

	@Override
	public String key() {
		return ExpertScoringModel.KEY;
	}

	@Override
	public Collection<ProcessVariable<?>> variables() {
		return ExpertScoringModel.Variables.ALL;
	}

	@Override
	public Candidates candidates(String role, String businessKey) {
		return cases.ofReview(role, ReviewId.parse(businessKey));
	}

	@Override
	public String code(String businessKey) {
		return cases.codeOfReview(ReviewId.parse(businessKey));
	}

	@Override
	public List<String> owners(String businessKey) {
		return cases.ownersOfReview(ReviewId.parse(businessKey));
	}

}

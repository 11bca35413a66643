package cn.denggao.modeling.rehearsal.domain;

import java.util.List;

import cn.denggao.modeling.domain.DraftSheet;

/**
 * What a draft of a form changes for those who have it on their desks.
 *
 * @param live number of the version in force
 * @param refusal first sentence of what is wrong with the draft, or empty
 */
public record FormEffects(DraftSheet draft, int live, String refusal, List<FormDifference> differences,
		List<OpenStep> steps) {

	public int tasks() {
		return steps.stream().mapToInt(OpenStep::tasks).sum();
	}

	public long felt() {
		return differences.stream().filter(FormDifference::isFelt).count();
	}

	public boolean isTriable() {
		return refusal.isEmpty() && !steps.isEmpty();
	}

}

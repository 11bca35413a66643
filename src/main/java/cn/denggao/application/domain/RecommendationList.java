package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ProjectSummary;
import cn.denggao.programme.RoundSummary;

/**
 * What an authority sees when it recommends.
 *
 * @param quota places it has in the round
 * @param recommended those on the list, in order
 * @param waiting those formally passed and not yet recommended
 */
public record RecommendationList(RoundSummary round, int quota, List<ProjectSummary> recommended,
		List<ProjectSummary> waiting) {

	/** Places left. */
	public int room() {
		return quota - recommended.size();
	}

}

package cn.denggao.programme;

import java.util.Map;

/**
 * How many each recommending authority may put forward.
 *
 * @param defaultQuota for an authority without a quota of its own; null where the
 * programme states none (R001-45)
 * @param quotas by organisation id
 */
public record RecommendationRules(Integer defaultQuota, Map<String, Integer> quotas) {

	static final RecommendationRules UNLIMITED = new RecommendationRules(null, Map.of());

	/** Places of this authority; {@code Integer.MAX_VALUE} if nothing limits it. */
	public int quotaOf(String organisation) {
		return quotas.getOrDefault(organisation, limits() ? defaultQuota : Integer.MAX_VALUE);
	}

	/** Whether the programme limits recommendations at all. */
	public boolean limits() {
		return defaultQuota != null;
	}

}

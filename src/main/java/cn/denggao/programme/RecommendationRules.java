package cn.denggao.programme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many each recommending authority may put forward (domain §5.8).
 *
 * @param defaultQuota for an authority without a quota of its own; null where the
 * programme states none (R001-45)
 * @param quotas by organisation id
 * @param lines places within them by organisation id and specialty; a code stands for
 * everything below it, too
 * @param bounds numbers over all units together
 */
public record RecommendationRules(Integer defaultQuota, Map<String, Integer> quotas,
		Map<String, Map<String, Integer>> lines, List<PlaceBound> bounds) {

	static final RecommendationRules UNLIMITED = new RecommendationRules(null, Map.of(), Map.of(), List.of());

	/** Rounds frozen before there were lines and bounds have none. */
	public RecommendationRules {
		lines = (lines == null) ? Map.of() : Map.copyOf(lines);
		bounds = (bounds == null) ? List.of() : List.copyOf(bounds);
	}

	/**
	 * The same numbers under the bounds that a pack declares; bounds set on the page
	 * stay.
	 */
	public RecommendationRules declaring(List<PlaceBound> declared) {
		var all = Stream.concat(declared.stream(), bounds.stream().filter(PlaceBound::setOnPage)).toList();
		return new RecommendationRules(defaultQuota, quotas, lines, all);
	}

	/** Places of this authority; {@code Integer.MAX_VALUE} if nothing limits it. */
	public int quotaOf(String organisation) {
		return quotas.getOrDefault(organisation, limits() ? defaultQuota : Integer.MAX_VALUE);
	}

	/** Places of this authority by specialty; empty if only its total counts. */
	public Map<String, Integer> linesOf(String organisation) {
		return lines.getOrDefault(organisation, Map.of());
	}

	/** Whether the programme limits recommendations at all. */
	public boolean limits() {
		return defaultQuota != null;
	}

}

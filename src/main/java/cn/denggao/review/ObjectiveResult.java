package cn.denggao.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.application.ProjectId;

/**
 * The objective score of one application and where it comes from (R001-14).
 *
 * @param score rounded once; null if none of its indicators has a figure
 * @param blockScores points by dimension of the indicators, rounded; none for a dimension
 * without any figure
 * @param lines every indicator the rules name, in their order
 */
public record ObjectiveResult(ProjectId project, BigDecimal score, Map<String, BigDecimal> blockScores,
		List<Line> lines) {

	public ObjectiveResult {
		blockScores = Map.copyOf(blockScores);
		lines = List.copyOf(lines);
	}

	/** Points of the domains in the order of their names. */
	public SortedMap<String, BigDecimal> blocks() {
		return new TreeMap<>(blockScores);
	}

	/**
	 * One indicator.
	 *
	 * @param figure as submitted; null if there is none, then the others weigh more
	 * @param points rounded; null without a figure
	 */
	public record Line(String name, String unit, String dimension, BigDecimal figure, BigDecimal floor, BigDecimal full,
			BigDecimal weight, BigDecimal points) {
	}

}

package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;

/** How the objective score is computed from indicators of the baseline year. */
public record ObjectiveScale(BigDecimal maxPoints, List<Item> items) {

	/**
	 * One indicator's part.
	 *
	 * @param floor value that gives nothing
	 * @param full value that gives the whole weight; below {@code floor} if lower is
	 * better
	 */
	public record Item(String indicator, BigDecimal weight, BigDecimal floor, BigDecimal full) {
	}

}

package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;

/** Where money may come from and what it may be spent on. */
public record BudgetRules(List<Source> sources, List<Category> categories) {

	/** One source, e.g. HOSPITAL 医院配套. */
	public record Source(String code, String name) {
	}

	/**
	 * One kind of spending.
	 *
	 * @param maxPercent largest share of the whole budget, null for no limit
	 */
	public record Category(String code, String name, BigDecimal maxPercent) {
	}

}

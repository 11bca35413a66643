package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where money may come from, what it may be spent on and what it may not (domain §5.10).
 */
public record BudgetRules(List<Source> sources, List<Category> categories, List<Source> forbidden) {

	public BudgetRules {
		sources = List.copyOf(sources);
		categories = List.copyOf(categories);
		forbidden = (forbidden == null) ? List.of() : List.copyOf(forbidden);
	}

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

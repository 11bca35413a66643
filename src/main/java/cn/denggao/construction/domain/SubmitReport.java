package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is reported on a year.
 *
 * @param actuals value reached at the year's end, by indicator code
 */
public record SubmitReport(String progress, String problems, String plan, Map<String, BigDecimal> actuals) {

	public SubmitReport {
		actuals = Map.copyOf(actuals);
	}

}

package cn.denggao.programme;

import java.math.BigDecimal;
import java.time.LocalTime;

/**
 * How an expert scores.
 *
 * @param step smallest step of a mark
 * @param reasonBelowPercent percent of an item's marks below which a reason is asked
 * @param closingTime time of the last day
 * @param extensionDays working days of one extension
 */
public record ScoringRules(BigDecimal step, BigDecimal reasonBelowPercent, LocalTime closingTime, int extensionDays) {
}

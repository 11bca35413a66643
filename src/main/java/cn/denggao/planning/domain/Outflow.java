package cn.denggao.planning.domain;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * How many residents were treated in a specialty outside the region.
 *
 * @param name of the specialty as it was called then
 * @param year of the figures
 * @param share percent of all residents treated in the specialty, two decimals
 */
@Embeddable
public record Outflow(String name, int year, int patients, BigDecimal share) {
}

package cn.denggao.planning.domain;

import jakarta.persistence.Embeddable;

/**
 * A specialty in high demand or with many visits.
 *
 * @param name as it was called then
 * @param visits of a year in the region
 * @param why in a few words
 */
@Embeddable
public record Demand(String name, int visits, String why) {
}

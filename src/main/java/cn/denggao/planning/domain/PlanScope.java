package cn.denggao.planning.domain;

import jakarta.persistence.Embeddable;

/**
 * What a plan is of; its versions have it in common.
 *
 * @param authority whose plan it is
 * @param programme code, empty for all programmes of the years
 * @param programmeName as it was called then, empty likewise
 */
@Embeddable
record PlanScope(String authority, String programme, String programmeName, int firstYear, int lastYear) {
}

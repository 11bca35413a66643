package cn.denggao.organisation.events;

/**
 * A table of regions was taken over; published inside the deciding transaction.
 *
 * @param count how many regions are new or different
 */
public record RegionsRecorded(int count) {
}

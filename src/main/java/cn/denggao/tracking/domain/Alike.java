package cn.denggao.tracking.domain;

import java.time.LocalDate;

/**
 * Visits of an element that began and ended on the same days.
 *
 * @param left null while they go on
 * @param cancelled whether they were cut short
 */
public record Alike(String element, LocalDate entered, LocalDate left, boolean cancelled, int visits) {

	boolean isOpen() {
		return left == null;
	}

	boolean isPassed() {
		return left != null && !cancelled;
	}

}

package cn.denggao.tracking.domain;

import java.util.Comparator;

/**
 * How it stands at one step of a version.
 *
 * @param now visits that go on
 * @param overdue cases that are past the date of the task here
 * @param passed visits that were brought to their end
 * @param cancelled visits that were cut short
 * @param median working days from the day a case came to the day it left, halved between
 * the two in the middle; null if none has left or a year has no calendar
 * @param longest the most working days of any; null like the median
 */
public record StepHeat(Diagrams.Drawn step, int now, int overdue, int passed, int cancelled, Double median,
		Integer longest) {

	static final Comparator<StepHeat> SLOWEST_FIRST = Comparator
		.comparing(StepHeat::median, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing(StepHeat::now, Comparator.reverseOrder());

	/** Whether any case has ever been there. */
	public boolean isReached() {
		return now + passed + cancelled > 0;
	}

	/** The median without a needless decimal. */
	public String medianText() {
		return (median == null) ? null : (median % 1 == 0) ? String.valueOf(median.intValue()) : String.valueOf(median);
	}

}

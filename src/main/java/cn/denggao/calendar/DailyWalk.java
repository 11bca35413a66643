package cn.denggao.calendar;

import java.time.LocalDate;

/**
 * Something that is done once a day by the official clock. Each walk runs in a
 * transaction of its own: one that fails is tried again, told to the operators, and keeps
 * no other from its day. A walk selects whatever is due by this day and not yet done, so
 * a missed day repairs itself.
 */
public interface DailyWalk {

	/** A short name that stays, such as {@code construction}. */
	String name();

	void walk(LocalDate day);

}

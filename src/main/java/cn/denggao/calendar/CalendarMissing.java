package cn.denggao.calendar;

import cn.denggao.kernel.Refused;

/**
 * A computation reached a year whose holiday notice is not known; nothing is guessed from
 * plain weekends.
 */
public class CalendarMissing extends Refused {

	public CalendarMissing(int year) {
		super(Kind.RULE, null, "calendar.missing", String.valueOf(year));
	}

	/** Names the year in logs and incidents too. */
	@Override
	public String getMessage() {
		return super.getMessage() + " " + arguments()[0];
	}

}

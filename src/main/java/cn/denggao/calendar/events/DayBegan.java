package cn.denggao.calendar.events;

import java.time.LocalDate;

/**
 * A day has begun by the official clock, or is looked at once more. The daily walks
 * listen: each selects whatever is due by this day and not yet done, so a missed day
 * repairs itself.
 */
public record DayBegan(LocalDate day) {

}

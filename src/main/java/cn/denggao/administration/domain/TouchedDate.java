package cn.denggao.administration.domain;

import java.time.LocalDate;

/**
 * A due date that was counted before the calendar changed.
 *
 * @param days working days that its period loses (negative) or gains
 * @param count how many of the same name and date there are
 */
public record TouchedDate(String name, LocalDate due, int days, long count) {
}

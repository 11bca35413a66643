package cn.denggao.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A daily walk, or one case of it, that could not be done and has not been done since.
 *
 * @param subject the case, or empty for the walk as a whole
 * @param failure what went wrong, for operators
 */
public record DailyTrouble(String walk, String subject, LocalDate day, String failure, Instant at) {
}

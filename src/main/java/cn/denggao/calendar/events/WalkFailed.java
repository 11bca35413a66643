package cn.denggao.calendar.events;

import java.time.LocalDate;

/**
 * A daily walk, or one case of it, could not be done; published when that is recorded.
 *
 * @param walk name of the walk or of its step
 * @param subject the case, or empty for the walk as a whole
 */
public record WalkFailed(String walk, String subject, LocalDate day) {
}

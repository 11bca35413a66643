package cn.denggao.application.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a formal review found wrong, all at once.
 *
 * @param number counts per project, from 1
 * @param defects codes of the checklist
 * @param due end of the time to correct; null while a second return waits for the leader
 */
public record Return(int number, String level, boolean rejection, List<String> defects, String reason, Instant returned,
		Instant due) {

}

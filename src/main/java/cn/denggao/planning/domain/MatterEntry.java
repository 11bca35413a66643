package cn.denggao.planning.domain;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.identity.Role;

/**
 * What an officer wants settled.
 *
 * @param department whose people are to answer
 * @param programme code, or empty
 * @param project id, or null
 * @param dueOn last day
 */
public record MatterEntry(Role department, String title, String content, LocalDate dueOn, String programme,
		UUID project) {
}

package cn.denggao.application.domain;

import java.time.Instant;

import cn.denggao.application.ProjectSummary;

/**
 * What the page tells of one event on a unit's list.
 *
 * @param kind RESERVE, RETURN, WAIVER, RANK or REFUSED_WAIVER
 * @param project null where it is about no application
 * @param from old rank of a move, else null
 * @param to new rank of a move, else null
 * @param second who asked before somebody else answered, else null
 * @param specialty name of the specialty a further place is for, else null
 */
public record LedgerLine(String kind, ProjectSummary project, Integer from, Integer to, String by, String second,
		Instant at, String reason, String specialty) {
}

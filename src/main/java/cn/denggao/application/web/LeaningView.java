package cn.denggao.application.web;

import java.util.List;

import cn.denggao.application.ProjectSummary;

/**
 * What a project leans on and what leans on it.
 *
 * @param ground null if it leans on none
 * @param fallen whether the ground has ended without success
 * @param ended whether the project itself has, so that its dependants lost their ground
 * @param candidate whether the ground is the candidacy from which it applies upward
 */
record LeaningView(ProjectSummary ground, boolean fallen, List<ProjectSummary> dependants, boolean ended,
		boolean candidate) {
}

package cn.denggao.tracking.domain;

import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;

/**
 * Where a project's tokens stand, beside what its status says.
 *
 * @param elements of all its running cases, each as {@code <process>:<element>}
 */
public record Position(ProjectId project, String code, ProjectStatus status, Set<String> elements) {
}

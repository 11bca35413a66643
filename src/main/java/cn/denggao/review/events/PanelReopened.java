package cn.denggao.review.events;

import cn.denggao.application.ProjectId;
import cn.denggao.review.PanelId;

/** A panel that had its result must judge once more. */
public record PanelReopened(ProjectId project, PanelId panel) {
}

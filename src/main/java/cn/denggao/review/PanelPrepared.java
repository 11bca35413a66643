package cn.denggao.review;

/**
 * The panel that waits for a project.
 *
 * @param reviewNeeded false if the file is not judged by experts
 * @param reviewVersion version of {@code review-stage} frozen for the round
 */
public record PanelPrepared(PanelId panel, boolean reviewNeeded, int reviewVersion) {
}

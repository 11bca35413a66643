package cn.denggao.application.domain.remark;

/**
 * What the other side has said.
 *
 * @param waiting how many of its questions nobody of one's own side has answered
 * @param unread how many of its remarks the person has not seen
 */
public record RemarkCount(int waiting, int unread) {
}

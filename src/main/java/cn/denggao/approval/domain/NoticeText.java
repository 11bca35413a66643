package cn.denggao.approval.domain;

/**
 * What an officer writes in a notice.
 *
 * @param contact where objections go: office, telephone, post
 */
public record NoticeText(String title, String body, String contact) {
}

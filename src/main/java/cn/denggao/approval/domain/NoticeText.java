package cn.denggao.approval.domain;

import java.util.List;

/**
 * What an officer writes in a notice.
 *
 * @param contact where objections go: office, telephone, post
 */
public record NoticeText(String title, String body, String contact) {

	public List<String> paragraphs() {
		return body.lines().filter(line -> !line.isBlank()).toList();
	}

	public List<String> contactLines() {
		return contact.lines().filter(line -> !line.isBlank()).toList();
	}

}

package cn.denggao.approval.web;

import cn.denggao.approval.domain.NoticeText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What an officer types for a notice. */
record NoticeForm(
		@NotBlank(message = "{approval.document.word-invalid}") @Size(max = 20,
				message = "{kernel.too-long}") String word,
		@NotBlank(message = "{approval.notice.title-missing}") @Size(max = 200,
				message = "{approval.notice.too-long}") String title,
		@NotBlank(message = "{approval.notice.body-missing}") @Size(max = 4000,
				message = "{approval.notice.too-long}") String body,
		@NotBlank(message = "{approval.notice.contact-missing}") @Size(max = 500,
				message = "{approval.notice.too-long}") String contact) {

	NoticeText text() {
		return new NoticeText(title.strip(), body.strip(), contact.strip());
	}

}

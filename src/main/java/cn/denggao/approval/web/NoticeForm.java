package cn.denggao.approval.web;

import cn.denggao.approval.domain.NoticeText;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What an officer types for a notice. */
record NoticeForm(
		@NotBlank(message = "{approval.document.word-invalid}") @CodePointLength(max = 20,
				message = "{kernel.too-long}") String word,
		@NotBlank(message = "{approval.notice.title-missing}") @CodePointLength(max = 200,
				message = "{approval.notice.too-long}") String title,
		@NotBlank(message = "{approval.notice.body-missing}") @CodePointLength(max = 4000,
				message = "{approval.notice.too-long}") String body,
		@NotBlank(message = "{approval.notice.contact-missing}") @CodePointLength(max = 500,
				message = "{approval.notice.too-long}") String contact) {

	NoticeText text() {
		return new NoticeText(title.strip(), body.strip(), contact.strip());
	}

}

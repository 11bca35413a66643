package cn.denggao.approval.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What is typed for an approval document. */
record IssueForm(
		@NotBlank(message = "{approval.document.word-invalid}") @CodePointLength(max = 20,
				message = "{kernel.too-long}") String word,
		@NotBlank(message = "{approval.notice.title-missing}") @CodePointLength(max = 200,
				message = "{approval.notice.too-long}") String title,
		@CodePointLength(max = 500, message = "{kernel.too-long}") String shortfall) {
}

package cn.denggao.approval.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is typed for an approval document. */
record IssueForm(
		@NotBlank(message = "{approval.document.word-invalid}") @Size(max = 20,
				message = "{kernel.too-long}") String word,
		@NotBlank(message = "{approval.notice.title-missing}") @Size(max = 200,
				message = "{approval.notice.too-long}") String title) {
}

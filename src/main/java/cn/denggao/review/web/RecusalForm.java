package cn.denggao.review.web;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.hibernate.validator.constraints.CodePointLength;

/** A relation that an expert reports after the file was opened. */
record RecusalForm(@NotEmpty(message = "{review.recusal.kinds.missing}") Set<String> relations,
		@NotBlank(message = "{review.reason.missing}") @CodePointLength(max = 2000,
				message = "{kernel.too-long}") String reason) {

	String text() {
		return String.join(",", relations) + ": " + reason.strip();
	}

}

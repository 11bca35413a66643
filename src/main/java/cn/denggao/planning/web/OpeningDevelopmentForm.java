package cn.denggao.planning.web;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** Which version of a hospital's plan is begun. */
record OpeningDevelopmentForm(
		@NotBlank(message = "{planning.title-missing}") @CodePointLength(min = 2, max = 200,
				message = "{planning.title-length}") String title,
		@NotNull(message = "{planning.development.plan-missing}") UUID plan,
		@CodePointLength(max = 300, message = "{kernel.too-long}") String reason) {

	/** Blanks around count for nothing. */
	OpeningDevelopmentForm {
		title = (title == null) ? null : title.strip();
	}

	String why() {
		return (reason == null) ? "" : reason.strip();
	}

}

package cn.denggao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** What is asked for to open an account. */
record EnrollForm(@NotBlank(message = "{identity.account.login-pattern}") String login,
		@NotBlank(message = "{identity.account.name-length}") String name,
		@NotBlank(message = "{identity.account.organisation}") String organisation,
		@NotNull(message = "{identity.account.duty-length}") @CodePointLength(max = 120,
				message = "{identity.account.duty-length}") String duty) {
}

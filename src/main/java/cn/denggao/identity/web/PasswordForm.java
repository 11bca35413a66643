package cn.denggao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The present password, and twice the one wanted. */
record PasswordForm(@NotBlank(message = "{identity.password.present-missing}") String present,
		@NotBlank(message = "{identity.password.missing}") String password,
		@NotNull(message = "{identity.password.differ}") String again) {

	/** Without the clear passwords. */
	@Override
	public String toString() {
		return "PasswordForm[]";
	}

}

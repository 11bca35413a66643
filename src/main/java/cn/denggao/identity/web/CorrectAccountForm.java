package cn.denggao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** How a person is called and what the account is for. */
record CorrectAccountForm(@NotBlank(message = "{identity.account.name-length}") String name,
		@NotNull(message = "{identity.account.duty-length}") String duty) {
}

package cn.denggao.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an account or a role is taken or given back. */
record AccountReasonForm(@NotBlank(message = "{identity.reason.missing}") @Size(max = 200,
		message = "{identity.reason.long}") String reason) {
}

package cn.denggao.identity.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** Why an account or a role is taken or given back. */
record AccountReasonForm(@NotBlank(message = "{identity.reason.missing}") @CodePointLength(max = 200,
		message = "{identity.reason.long}") String reason) {
}

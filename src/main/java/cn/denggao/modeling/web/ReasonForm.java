package cn.denggao.modeling.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** Why somebody does so; whoever decides and whoever looks back reads it. */
record ReasonForm(@NotBlank(message = "{modeling.reason.missing}") @CodePointLength(min = 4, max = 500,
		message = "{modeling.reason.length}") String reason) {
}

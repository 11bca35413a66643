package cn.denggao.approval.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** An answer, a finding or a reply. */
record ObjectionText(@NotBlank(message = "{approval.objection.statement-missing}") @CodePointLength(min = 10,
		max = 4000, message = "{approval.objection.statement-length}") String statement) {
}

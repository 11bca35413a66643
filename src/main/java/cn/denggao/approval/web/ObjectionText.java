package cn.denggao.approval.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An answer, a finding or a reply. */
record ObjectionText(@NotBlank(message = "{approval.objection.statement-missing}") @Size(min = 10, max = 4000,
		message = "{approval.objection.statement-length}") String statement) {
}

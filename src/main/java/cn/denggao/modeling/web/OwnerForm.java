package cn.denggao.modeling.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** For whom a definition is to be changed alone. */
record OwnerForm(@NotBlank(message = "{modeling.owner.missing}") @CodePointLength(max = 64,
		message = "{kernel.too-long}") String owner) {
}

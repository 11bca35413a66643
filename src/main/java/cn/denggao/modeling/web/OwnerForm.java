package cn.denggao.modeling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** For whom a definition is to be changed alone. */
record OwnerForm(
		@NotBlank(message = "{modeling.owner.missing}") @Size(max = 64, message = "{kernel.too-long}") String owner) {
}

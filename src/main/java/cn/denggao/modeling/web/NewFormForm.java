package cn.denggao.modeling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a new form is to be called, by the program and by people. */
record NewFormForm(
		@NotBlank(message = "{modeling.form.title-missing}") @Size(max = 40,
				message = "{kernel.too-long}") String title,
		@NotBlank(message = "{modeling.form.key-missing}") @Size(max = 60, message = "{kernel.too-long}") String key) {
}

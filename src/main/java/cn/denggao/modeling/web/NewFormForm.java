package cn.denggao.modeling.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What a new form is to be called, by the program and by people. */
record NewFormForm(
		@NotBlank(message = "{modeling.form.title-missing}") @CodePointLength(max = 40,
				message = "{kernel.too-long}") String title,
		@NotBlank(message = "{modeling.form.key-missing}") @CodePointLength(max = 60,
				message = "{kernel.too-long}") String key) {
}

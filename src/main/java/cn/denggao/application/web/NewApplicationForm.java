package cn.denggao.application.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What a new application starts with. */
record NewApplicationForm(
		@NotBlank(message = "{application.new.specialty-missing}") @CodePointLength(max = 64,
				message = "{kernel.too-long}") String specialty,
		@NotBlank(message = "{application.new.title-missing}") @CodePointLength(max = 200,
				message = "{application.new.title-long}") String title,
		@NotBlank(message = "{application.new.leader-missing}") @CodePointLength(max = 64,
				message = "{kernel.too-long}") String leader) {
}

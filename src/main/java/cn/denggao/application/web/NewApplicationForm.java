package cn.denggao.application.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a new application starts with. */
record NewApplicationForm(
		@NotBlank(message = "{application.new.specialty-missing}") @Size(max = 64,
				message = "{kernel.too-long}") String specialty,
		@NotBlank(message = "{application.new.title-missing}") @Size(max = 200,
				message = "{application.new.title-long}") String title,
		@NotBlank(message = "{application.new.leader-missing}") @Size(max = 64,
				message = "{kernel.too-long}") String leader) {
}

package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who of the supervisors is present at the draw. */
record DrawForm(@NotBlank(message = "{review.draw.witness.missing}") @Size(max = 60,
		message = "{kernel.too-long}") String witness) {
}

package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** Who of the supervisors is present at the draw. */
record DrawForm(@NotBlank(message = "{review.draw.witness.missing}") @CodePointLength(max = 60,
		message = "{kernel.too-long}") String witness) {
}

package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an expert is suspended or may be drawn again. */
record ExpertReasonForm(@NotBlank(message = "{review.reason.missing}") @Size(max = 200,
		message = "{review.expert.reason-long}") String reason) {
}

package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** Why an expert is suspended or may be drawn again. */
record ExpertReasonForm(@NotBlank(message = "{review.reason.missing}") @CodePointLength(max = 200,
		message = "{review.expert.reason-long}") String reason) {
}

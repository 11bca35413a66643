package cn.denggao.discipline.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Which year is to be classified, and whether like the one before. */
record OpeningForm(@NotNull(message = "{discipline.year-missing}") @Min(value = 2000,
		message = "{discipline.year-wrong}") @Max(value = 2999, message = "{discipline.year-wrong}") Integer year,
		Boolean like) {

	boolean isLikeBefore() {
		return Boolean.TRUE.equals(like);
	}

}

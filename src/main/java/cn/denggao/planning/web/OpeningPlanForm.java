package cn.denggao.planning.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** Which plan is begun. */
record OpeningPlanForm(
		@NotBlank(message = "{planning.title-missing}") @CodePointLength(min = 2, max = 200,
				message = "{planning.title-length}") String title,
		String programme,
		@NotNull(message = "{planning.year-missing}") @Min(value = 2000, message = "{planning.year-wrong}") @Max(
				value = 2999, message = "{planning.year-wrong}") Integer firstYear,
		@NotNull(message = "{planning.year-missing}") @Min(value = 2000, message = "{planning.year-wrong}") @Max(
				value = 2999, message = "{planning.year-wrong}") Integer lastYear) {

	/** Blanks around count for nothing. */
	OpeningPlanForm {
		title = (title == null) ? null : title.strip();
	}

	String programmeCode() {
		return (programme == null) ? "" : programme.strip();
	}

}

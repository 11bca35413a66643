package cn.denggao.discipline.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** A direction within a specialty. */
record DirectionForm(@NotBlank(message = "{discipline.direction.specialty-missing}") String specialty,
		@NotBlank(message = "{discipline.direction.name-missing}") @CodePointLength(min = 2, max = 60,
				message = "{discipline.direction.name-length}") String name) {

	/** Blanks around count for nothing. */
	DirectionForm {
		specialty = (specialty == null) ? null : specialty.strip();
		name = (name == null) ? null : name.strip();
	}

}

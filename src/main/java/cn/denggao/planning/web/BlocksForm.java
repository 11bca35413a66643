package cn.denggao.planning.web;

import cn.denggao.planning.domain.PlanBlocks;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What an officer writes into a plan. */
record BlocksForm(
		@NotBlank(message = "{planning.title-missing}") @CodePointLength(min = 2, max = 200,
				message = "{planning.title-length}") String title,
		@CodePointLength(max = 8000, message = "{planning.block-length}") String duties,
		@CodePointLength(max = 8000, message = "{planning.block-length}") String targets,
		@CodePointLength(max = 8000, message = "{planning.block-length}") String schedule,
		@CodePointLength(max = 4000, message = "{planning.input-length}") String population,
		@CodePointLength(max = 4000, message = "{planning.input-length}") String diseases,
		@CodePointLength(max = 4000, message = "{planning.input-length}") String geography) {

	/** Blanks around count for nothing. */
	BlocksForm {
		title = (title == null) ? null : title.strip();
	}

	PlanBlocks blocks() {
		return new PlanBlocks(text(duties), text(targets), text(schedule), text(population), text(diseases),
				text(geography));
	}

	private static String text(String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}

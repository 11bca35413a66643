package cn.denggao.planning.web;

import cn.denggao.planning.domain.DevelopmentBlocks;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** What the office writes into its hospital's plan. */
record DevelopmentForm(
		@NotBlank(message = "{planning.title-missing}") @CodePointLength(min = 2, max = 200,
				message = "{planning.title-length}") String title,
		@CodePointLength(max = 8000, message = "{planning.block-length}") String goals,
		@CodePointLength(max = 8000, message = "{planning.block-length}") String layout,
		@CodePointLength(max = 8000, message = "{planning.block-length}") String measures) {

	/** Blanks around count for nothing. */
	DevelopmentForm {
		title = (title == null) ? null : title.strip();
	}

	DevelopmentBlocks blocks() {
		return new DevelopmentBlocks(text(goals), text(layout), text(measures));
	}

	private static String text(String typed) {
		return (typed == null) ? "" : typed.strip();
	}

}

package cn.denggao.planning.web;

import org.hibernate.validator.constraints.CodePointLength;
import jakarta.validation.constraints.NotBlank;

/** What is said of a matter. */
record WordsForm(@NotBlank(message = "{planning.matter.words-missing}") @CodePointLength(max = 2000,
		message = "{kernel.too-long}") String words) {

	String text() {
		return words.strip();
	}

}

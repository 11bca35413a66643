package cn.denggao.modeling.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.modeling.domain.TryingTable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 试算: what the table in the editor decides about inputs somebody types. */
@RestController
class TrialController {

	private final TryingTable trying;

	private final MessageSource messages;

	TrialController(TryingTable trying, MessageSource messages) {
		this.trying = trying;
		this.messages = messages;
	}

	@PostMapping("/modeling/drafts/{draft}/trial")
	Answer tryOut(@PathVariable UUID draft, @RequestBody @Valid Question question) {
		var tried = trying.inDraft(draft, question.content().getBytes(StandardCharsets.UTF_8), question.inputs());
		var sentence = messages.getMessage(tried.key(), new Object[] { tried.detail() },
				LocaleContextHolder.getLocale());
		return new Answer(sentence, tried.failed(), tried.rows(), tried.results());
	}

	/**
	 * @param content of the table
	 * @param inputs by name
	 */
	record Question(@NotNull(message = "{modeling.content.empty}") String content,
			@NotNull(message = "{modeling.trial.input}") @Size(max = 100,
					message = "{modeling.trial.input}") Map<String, Object> inputs) {
	}

	/**
	 * @param rows numbers and ids of the rows that are hit
	 * @param results what is decided, by name of the output
	 */
	record Answer(String sentence, boolean failed, Map<Integer, String> rows, List<Map<String, Object>> results) {
	}

}

package cn.denggao.application.web;

import java.util.List;

import cn.denggao.application.domain.dossier.Problem;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts problems into sentences of the reader's language. */
@Component
class Sentences {

	private final MessageSource messages;

	Sentences(MessageSource messages) {
		this.messages = messages;
	}

	List<Line> of(List<Problem> problems) {
		return problems.stream().map(problem -> new Line(problem.section(), problem.key(), sentence(problem))).toList();
	}

	private String sentence(Problem problem) {
		var sentence = text(problem.message(), problem.arguments().toArray());
		return (problem.row() == null) ? sentence : text("application.problem.row", problem.row(), sentence);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** One problem in words, with where it stands. */
	record Line(String section, String key, String sentence) {
	}

}

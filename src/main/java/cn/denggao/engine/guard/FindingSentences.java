package cn.denggao.engine.guard;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a finding in the words of a person, in one line: what a file holds is quoted in
 * logs and answers too.
 */
@Component
public class FindingSentences {

	private final MessageSource messages;

	FindingSentences(MessageSource messages) {
		this.messages = messages;
	}

	public String of(Finding finding, Locale locale) {
		return messages.getMessage(finding.key(), finding.arguments().toArray(), locale).replaceAll("\\p{Cntrl}+", " ");
	}

	/** In Chinese, which answers of the engine are written in. */
	public String of(Finding finding) {
		return of(finding, Locale.SIMPLIFIED_CHINESE);
	}

}

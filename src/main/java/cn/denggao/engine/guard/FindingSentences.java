package cn.denggao.engine.guard;

import java.util.Locale;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a finding in the words of a person, in one line: what a file holds is quoted in
 * logs and answers too.
 */
@Component
public class FindingSentences {

	private static final String WORDS = "engine.guard.part.";

	/** Sentences that begin with the name of an attribute or an element. */
	private static final Pattern ABOUT_A_PART = Pattern
		.compile("\\.guard\\.(value|words|field|attribute|element|name-too-long)");

	private final MessageSource messages;

	FindingSentences(MessageSource messages) {
		this.messages = messages;
	}

	public String of(Finding finding, Locale locale) {
		return messages.getMessage(finding.key(), arguments(finding, locale), locale)
			.replaceAll("[\\p{Cntrl}\\x85\\u2028\\u2029]+", " ");
	}

	/** What a file calls by a technical name is called as in the editor. */
	private Object[] arguments(Finding finding, Locale locale) {
		var arguments = finding.arguments().toArray();
		if (arguments.length > 0 && ABOUT_A_PART.matcher(finding.key()).find()) {
			var word = WORDS + finding.arguments().get(0).replace(':', '.');
			arguments[0] = messages.getMessage(word, null, finding.arguments().get(0), locale);
		}
		return arguments;
	}

	/** In Chinese, which answers of the engine are written in. */
	public String of(Finding finding) {
		return of(finding, Locale.SIMPLIFIED_CHINESE);
	}

}

package cn.denggao.application.domain.paper;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import cn.denggao.calendar.OfficialClock;

import org.springframework.context.MessageSource;

/** The words of papers; arguments appear as they are given. */
record PaperTexts(MessageSource messages, Locale language) {

	static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(OfficialClock.ZONE);

	String get(String key, Object... arguments) {
		var texts = new Object[arguments.length];
		for (int at = 0; at < texts.length; at++) {
			texts[at] = String.valueOf(arguments[at]);
		}
		return messages.getMessage("application.paper." + key, texts, language);
	}

}

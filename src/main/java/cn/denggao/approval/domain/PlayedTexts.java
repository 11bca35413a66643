package cn.denggao.approval.domain;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people write in a demonstration. */
@Component("approvalPlayedTexts")
class PlayedTexts {

	private final MessageSource texts;

	PlayedTexts(MessageSource texts) {
		this.texts = texts;
	}

	String of(String key, Object... arguments) {
		return texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}

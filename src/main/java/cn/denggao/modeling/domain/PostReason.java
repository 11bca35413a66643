package cn.denggao.modeling.domain;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who posts a file from a drawing program gives no reason: the record says so. */
@Component
class PostReason {

	private final MessageSource messages;

	PostReason(MessageSource messages) {
		this.messages = messages;
	}

	String text() {
		return messages.getMessage("modeling.post.reason", null, Locale.SIMPLIFIED_CHINESE);
	}

}

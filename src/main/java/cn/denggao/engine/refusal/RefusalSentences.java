package cn.denggao.engine.refusal;

import java.util.Locale;
import java.util.Optional;

import cn.denggao.kernel.Refused;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the refusal behind an exception of the engine and says it. Jersey makes its
 * mappers itself, so this one bean is handed to them when the context is ready.
 */
@Component
class RefusalSentences {

	private static RefusalSentences current;

	private final MessageSource messages;

	RefusalSentences(MessageSource messages) {
		this.messages = messages;
		current = this;
	}

	static RefusalSentences current() {
		return current;
	}

	Optional<Refused> in(Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refused refused) {
				return Optional.of(refused);
			}
		}
		return Optional.empty();
	}

	String of(Refused refused) {
		return messages.getMessage(refused.key(), refused.arguments(), Locale.SIMPLIFIED_CHINESE);
	}

}

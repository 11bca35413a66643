package cn.denggao.engine.refusal;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.exception.NullValueException;

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

	/**
	 * What is not there and what is not one's own are the same to whoever asks, so that
	 * nobody learns from the answer that a task was finished by somebody else.
	 */
	Optional<Refused> in(Throwable failure) {
		var causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).toList();
		var refused = causes.stream().filter(Refused.class::isInstance).map(Refused.class::cast).findFirst();
		if (refused.isPresent()) {
			return refused;
		}
		if (causes.stream()
			.anyMatch(cause -> cause instanceof NullValueException || cause instanceof AuthorizationException)) {
			return Optional.of(Refused.notFound());
		}
		return Optional.empty();
	}

	/** Of several refusals at once all are said, one after the other. */
	String of(Refused refused) {
		if (refused instanceof RefusedTogether together) {
			return together.all()
				.stream()
				.map(this::sentence)
				.collect(Collectors.joining(sentence("engine.refused-also")));
		}
		return sentence(refused);
	}

	private String sentence(Refused refused) {
		return sentence(refused.key(), refused.arguments());
	}

	private String sentence(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}

package cn.denggao.identity.web;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Puts refusals and binding errors into sentences of the reader's language. */
@Component
class RefusalTexts {

	private static final int ROWS = 50;

	private final MessageSource messages;

	RefusalTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** One sentence, or one for each row that is refused. */
	List<Refusal> allOf(Refused refused) {
		if (refused instanceof RefusedTogether together) {
			return Stream
				.concat(together.all().stream().limit(ROWS),
						Stream.of(refused).filter((all) -> together.all().size() > ROWS))
				.map(this::of)
				.toList();
		}
		return List.of(of(refused));
	}

	Refusal of(Refused refused) {
		return new Refusal(refused.field().orElse(null), sentence(refused.key(), refused.arguments()));
	}

	Refusal of(String field, String key) {
		return new Refusal(field, sentence(key));
	}

	List<Refusal> of(BindingResult errors) {
		return Stream
			.concat(errors.getFieldErrors().stream().map(this::of),
					errors.getGlobalErrors().stream().map((error) -> new Refusal(null, sentence(error))))
			.toList();
	}

	private Refusal of(FieldError error) {
		return error.isBindingFailure() ? of(error.getField(), "identity.refusal.mistyped")
				: new Refusal(error.getField(), sentence(error));
	}

	private String sentence(ObjectError error) {
		return messages.getMessage(error, LocaleContextHolder.getLocale());
	}

	private String sentence(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}

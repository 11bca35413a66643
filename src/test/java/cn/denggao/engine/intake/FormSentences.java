package cn.denggao.engine.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What somebody reads whose answer to a form is refused. */
class FormSentences {

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	FormSentences() {
		messages.setBasenames("messages/engine", "messages/kernel");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
	}

	/** None if the answer is taken. */
	List<String> to(Runnable answering) {
		var refused = catchThrowableOfType(Refused.class, answering::run);
		if (refused instanceof RefusedTogether together) {
			return together.all().stream().map(this::of).toList();
		}
		return (refused != null) ? List.of(of(refused)) : List.of();
	}

	private String of(Refused refused) {
		return messages.getMessage(refused.key(), refused.arguments(), Locale.SIMPLIFIED_CHINESE);
	}

}

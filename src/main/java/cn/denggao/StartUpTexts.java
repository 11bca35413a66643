package cn.denggao;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of a start that fails, readable before there is any context. */
final class StartUpTexts {

	private StartUpTexts() {
	}

	static FailureAnalysis analysis(String reason, Throwable cause, Object... arguments) {
		return new FailureAnalysis(what(reason, arguments), text("startup", "startup." + reason + ".how", arguments),
				cause);
	}

	static String what(String reason, Object... arguments) {
		return text("startup", "startup." + reason, arguments);
	}

	/** A text of {@code messages/<module>.properties}. */
	static String text(String module, String key, Object... arguments) {
		var texts = new ResourceBundleMessageSource();
		texts.setBasename("messages/" + module);
		texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
		texts.setFallbackToSystemLocale(false);
		texts.setUseCodeAsDefaultMessage(true);
		return texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}

package cn.denggao.identity.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Texts of many files that remember which file a key stands in, so that a page with a
 * hundred texts does not ask every file for each. A key stands in one file, whatever the
 * language.
 */
class PlacedTexts extends ResourceBundleMessageSource {

	private final Map<String, String> files = new ConcurrentHashMap<>();

	@Override
	protected String resolveCodeWithoutArguments(String code, Locale locale) {
		return placed(code, locale).map(file -> getStringOrNull(file, code)).orElse(null);
	}

	@Override
	protected MessageFormat resolveCode(String code, Locale locale) {
		return placed(code, locale).map(file -> getMessageFormat(file, code, locale)).orElse(null);
	}

	private Optional<ResourceBundle> placed(String code, Locale locale) {
		var known = files.get(code);
		if (known == null) {
			known = find(code, locale);
		}
		return Optional.ofNullable(known).map(file -> getResourceBundle(file, locale));
	}

	/** What stands nowhere is not kept: it may be anything somebody typed. */
	private String find(String code, Locale locale) {
		for (var file : getBasenameSet()) {
			var texts = getResourceBundle(file, locale);
			if (texts != null && texts.containsKey(code)) {
				files.put(code, file);
				return file;
			}
		}
		return null;
	}

}

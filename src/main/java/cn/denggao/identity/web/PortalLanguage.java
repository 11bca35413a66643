package cn.denggao.identity.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * Texts of all modules, Chinese unless somebody asked for English by {@code ?lang=en}.
 */
@Configuration
class PortalLanguage implements WebMvcConfigurer {

	@Bean
	static MessageSource messageSource() throws IOException {
		var texts = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties");
		var messages = new PlacedTexts();
		messages.setBasenames(Arrays.stream(texts)
			.map(Resource::getFilename)
			.filter((name) -> !name.contains("_"))
			.map((name) -> "messages/" + name.replace(".properties", ""))
			.distinct()
			.toArray(String[]::new));
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	@Bean
	LocaleResolver localeResolver() {
		var resolver = new CookieLocaleResolver("denggao-language");
		resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageChoice());
	}

	/** Changes to the two languages there are, and ignores every other. */
	private static final class LanguageChoice extends LocaleChangeInterceptor {

		LanguageChoice() {
			setParamName("lang");
			setHttpMethods("GET");
			setIgnoreInvalidLocale(true);
		}

		@Override
		protected Locale parseLocaleValue(String value) {
			return switch (value) {
				case "en" -> Locale.ENGLISH;
				case "zh" -> Locale.SIMPLIFIED_CHINESE;
				default -> throw new IllegalArgumentException("no such language");
			};
		}

	}

}

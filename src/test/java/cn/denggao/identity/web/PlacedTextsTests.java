package cn.denggao.identity.web;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlacedTextsTests {

	private MessageSource texts;

	@BeforeEach
	void readsAllFiles() throws IOException {
		texts = PortalLanguage.messageSource();
	}

	@Test
	void findsEachTextInTheLanguageAskedForAgainAndAgain() {
		for (var key : ResourceBundle.getBundle("messages/identity", Locale.ROOT).keySet()) {
			assertThat(texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE)).as(key)
				.isEqualTo(texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE))
				.isEqualTo(ResourceBundle.getBundle("messages/identity", Locale.ROOT).getString(key));
			assertThat(texts.getMessage(key, null, Locale.ENGLISH)).as(key)
				.isEqualTo(ResourceBundle.getBundle("messages/identity", Locale.ENGLISH).getString(key));
		}
	}

	@Test
	void fillsInArgumentsInEitherLanguage() {
		for (var language : new Locale[] { Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH }) {
			assertThat(texts.getMessage("identity.page-title", new Object[] { "X" }, language)).contains("X")
				.doesNotContain("{0}");
		}
	}

	@Test
	void saysWhenAKeyStandsNowhere() {
		assertThatThrownBy(() -> texts.getMessage("identity.nothing", null, Locale.ENGLISH))
			.isInstanceOf(NoSuchMessageException.class);
		assertThat(texts.getMessage("identity.nothing", null, "as typed", Locale.ENGLISH)).isEqualTo("as typed");
	}

}

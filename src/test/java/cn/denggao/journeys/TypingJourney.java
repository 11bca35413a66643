package cn.denggao.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody types and stays in the field; what is typed is kept within two seconds. */
class TypingJourney extends BrowserJourney {

	private static final String FILL_IN = "UserTask_FillInApplication";

	private static final String SAVED = "已自动保存";

	private static final ContainsTextOptions WITHIN_TWO_SECONDS = new ContainsTextOptions().setTimeout(2_000);

	@Test
	void keepsWhatIsTypedWithinTwoSecondsOfTheLastKey() {
		// given
		var project = waitingIn(2043, "A23", FILL_IN, task -> !task.task().equals(FILL_IN));
		var section = "/projects/" + project + "/application?section=K";
		enterAs("sx11app");
		goals(section).pressSequentially("CT");
		assertThat(state()).containsText(SAVED);

		// when
		var goals = goals(section);
		assertThat(state()).isEmpty();
		goals.pressSequentially("ICU 2043");

		// then
		assertThat(state()).containsText(SAVED, WITHIN_TWO_SECONDS);
		assertThat(goals).isFocused();
		var typed = goals.inputValue();
		assertThat(goals(section)).hasValue(typed);
	}

	private Locator goals(String section) {
		return open(section).find("[name=goals]");
	}

	private Locator state() {
		return page.locator("[data-dg-autosave]");
	}

}

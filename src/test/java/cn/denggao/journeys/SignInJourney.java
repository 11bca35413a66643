package cn.denggao.journeys;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class SignInJourney extends BrowserJourney {

	@Test
	void letsAnOfficerInByTheDemonstrationsButton() {
		// when
		enterAs("prov1");

		// then
		assertThat(page.locator("header")).containsText("南弘毅");
		picture("sign-in-officer");
	}

	@Test
	void showsTasklistInChineseToAnExpert() {
		// when
		enterAs("expert01");
		open("/camunda/app/tasklist/default/");

		// then
		assertThat(page.locator("body")).containsText("我的待评");
		picture("tasklist-empty");
	}

}

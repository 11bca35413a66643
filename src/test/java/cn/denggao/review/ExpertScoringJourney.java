package cn.denggao.review;

import cn.denggao.People;
import cn.denggao.identity.Role;
import cn.denggao.journeys.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An expert fills in the score sheet in a real browser. */
@ReviewTest
class ExpertScoringJourney {

	private static final String PASSWORD = "correct-horse-battery-9";

	@Autowired
	private PanelStory story;

	@Autowired
	private People people;

	@LocalServerPort
	private int port;

	private BrowserContext visitor;

	private Page page;

	private ReviewId review;

	@BeforeEach
	void aReviewThatWaits() {
		var running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		review = story.openReviews(running.panel()).get(0);
		people.signedIn(story.expertOf(review), "140000", Role.EXPERT);
		visitor = Browser.visitor();
		page = visitor.newPage();
		page.setDefaultTimeout(20_000);
		page.navigate(at("/login"));
		page.fill("input[name=username]", story.expertOf(review));
		page.fill("input[name=password]", PASSWORD);
		page.click("form:has(input[name=password]) button[type=submit]");
		page.waitForURL(url -> !url.contains("/login"));
	}

	@AfterEach
	void closeTheBrowser() {
		visitor.close();
	}

	@Test
	void saysWhatIsMissingAndKeepsTheDraftForTheNextVisit() {
		// given
		story.declareFree(review);
		page.navigate(at("/reviews/" + review));

		// when
		page.fill("#f-points-B1", "20");
		page.fill("#f-points-B2", "30");
		page.fill("#f-points-T1", "5");

		// then
		assertThat(page.locator("[data-todo]")).containsText("填写有误 1 项 · 缺理由 1 项");
		assertThat(page.locator("[data-outline=BASE] em")).hasText("2/2");
		assertThat(page.locator("[data-saved-state]")).containsText("已自动保存");
		Browser.picture(page, "scoring-missing");

		// when
		page.reload();

		// then
		assertThat(page.locator("#f-points-T1")).hasValue("5");
		assertThat(page.locator("[data-total]")).hasText("55");
	}

	@Test
	void stopsTheOlderOfTwoWindows() {
		// given
		story.declareFree(review);
		page.navigate(at("/reviews/" + review));
		var other = visitor.newPage();
		other.navigate(at("/reviews/" + review));
		other.fill("#f-points-B1", "12");
		assertThat(other.locator("[data-saved-state]")).containsText("已自动保存");

		// when
		page.fill("#f-points-B1", "9");

		// then
		assertThat(page.locator("[data-saved-state]")).containsText("另一个窗口");
	}

	private String at(String path) {
		return "http://127.0.0.1:" + port + path;
	}

}

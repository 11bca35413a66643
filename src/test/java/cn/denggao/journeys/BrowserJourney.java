package cn.denggao.journeys;

import cn.denggao.DenggaoTest;
import cn.denggao.demonstration.LoadingCast;
import cn.denggao.demonstration.Rehearsal;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * People at real pages in a real browser. They enter by the buttons of the demonstration;
 * time stands still unless the story moves it.
 */
@DenggaoTest
@ActiveProfiles("demonstration")
@Import(Rehearsal.class)
abstract class BrowserJourney {

	@Autowired
	private LoadingCast cast;

	@Autowired
	protected Rehearsal rehearsal;

	@LocalServerPort
	private int port;

	private BrowserContext visitor;

	protected Page page;

	@BeforeEach
	void openTheBrowser() {
		cast.load();
		visitor = Browser.visitor();
		page = visitor.newPage();
		page.setDefaultTimeout(20_000);
	}

	@AfterEach
	void closeTheBrowser() {
		visitor.close();
	}

	/** Whoever acts now leaves, and this person comes in. */
	protected void enterAs(String login) {
		visitor.clearCookies();
		open("/login");
		page.locator("form[action$='/login/demonstration/" + login + "'] button").click();
		page.waitForURL(url -> !url.contains("/login"));
	}

	protected void open(String path) {
		page.navigate("http://127.0.0.1:" + port + path);
	}

	protected void picture(String name) {
		Browser.picture(page, name);
	}

}

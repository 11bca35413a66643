package cn.denggao.journeys;

import java.util.function.Predicate;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.demonstration.Backstage;
import cn.denggao.demonstration.DistantYears;
import cn.denggao.demonstration.LoadingCast;
import cn.denggao.demonstration.Rehearsal;
import cn.denggao.demonstration.StrictExperts;
import cn.denggao.demonstration.Worklist;
import cn.denggao.tracking.PositionsAgree;
import cn.denggao.worklist.WorklistEntry;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

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
@Import({ Rehearsal.class, Worklist.class, Backstage.class, StrictExperts.class, DistantYears.class })
@ExtendWith(PositionsAgree.class)
abstract class BrowserJourney {

	/** Milliseconds; a machine that builds beside it is slow. */
	private static final double PATIENCE = 60_000;

	private static final String PASSWORD = "Denggao-2026-demo";

	@Autowired
	private LoadingCast cast;

	@Autowired
	private DistantYears years;

	@Autowired
	protected Rehearsal rehearsal;

	@Autowired
	protected Worklist worklist;

	@Autowired
	private Backstage backstage;

	@Autowired
	private ProjectDirectory directory;

	@LocalServerPort
	private int port;

	private BrowserContext visitor;

	private BrowserContext colleague;

	protected Page page;

	@BeforeEach
	void openTheBrowser() {
		cast.load();
		years.areKnown();
		visitor = Browser.visitor();
		page = visitor.newPage();
		page.setDefaultTimeout(PATIENCE);
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
	}

	@AfterEach
	void closeTheBrowser() {
		visitor.close();
		if (colleague != null) {
			colleague.close();
		}
	}

	/**
	 * The first project of a new round that waits at the step; the cast does whatever of
	 * the round is given.
	 */
	protected ProjectId waitingIn(int year, String specialty, String step, Predicate<WorklistEntry> done) {
		var round = rehearsal.open(year, specialty);
		var project = directory.inRound(round).get(0).id();
		rehearsal.until(() -> worklist.waits(project, step), backstage.tasksOf(round).and(done));
		return project;
	}

	/** Whoever acts now leaves, and this person comes in. */
	protected void enterAs(String login) {
		leave();
		open("/login");
		signIn(page, login);
	}

	/** In a second window, which stays behind the first. */
	protected void enterElsewhereAs(String login) {
		var other = page.waitForPopup(() -> page.evaluate("window.open('/login')"));
		other.setDefaultTimeout(PATIENCE);
		signIn(other, login);
		page.bringToFront();
	}

	/** Somebody else at another computer, at this page while the first stays at his. */
	protected Page colleague(String login, String path) {
		colleague = Browser.visitor();
		var other = colleague.newPage();
		other.setDefaultTimeout(PATIENCE);
		other.navigate(base() + "/login");
		signIn(other, login);
		other.navigate(base() + path);
		return other;
	}

	private static void signIn(Page page, String login) {
		var button = page.locator("form[action$='/login/demonstration/" + login + "'] button");
		page.locator("input[name=username]").waitFor();
		if (button.count() > 0) {
			button.click();
		}
		else {
			page.fill("input[name=username]", login);
			page.fill("input[name=password]", PASSWORD);
			page.click("form:has(input[name=password]) button[type=submit]");
		}
		page.waitForURL(url -> !url.contains("/login"));
	}

	/** The page stays in front, but the server no longer knows whose it is. */
	protected void signInExpires() {
		visitor.clearCookies();
	}

	/**
	 * Nobody is signed in. What the page in front still asks for must not bring a new
	 * session.
	 */
	protected void leave() {
		go("about:blank");
		visitor.clearCookies();
	}

	protected Sheet open(String path) {
		go(base() + path);
		return new Sheet(page.mainFrame());
	}

	/**
	 * Tasklist may change its own address at any time, so its page is left for another.
	 */
	private void go(String address) {
		if (page.url().contains("/camunda/app/")) {
			Browser.close(page);
			page = visitor.newPage();
			page.setDefaultTimeout(PATIENCE);
		}
		page.navigate(address);
	}

	/** The page in front of the person. */
	protected Sheet sheet() {
		return new Sheet(page.mainFrame());
	}

	/** A task in Tasklist, in front of the person. */
	protected Tasklist tasklist(WorklistEntry task) {
		go("about:blank");
		return Tasklist.at(page, base(), task.taskId());
	}

	/** The same on the narrow screen of a telephone. */
	protected void pictures(String name) {
		pictures(page, name);
	}

	protected static void pictures(Page page, String name) {
		Browser.picture(page, name);
		page.setViewportSize(390, 844);
		Browser.picture(page, name + "-390");
		page.setViewportSize(1440, 900);
	}

	protected void picture(String name) {
		Browser.picture(page, name);
	}

	private String base() {
		return "http://127.0.0.1:" + port;
	}

}

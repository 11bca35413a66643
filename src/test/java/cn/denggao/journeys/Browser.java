package cn.denggao.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;

/**
 * One real Chromium for all journeys of a JVM: the machine's own, never a downloaded one.
 */
public final class Browser {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	/** The first needs half the time of the others: it has no windows to keep. */
	private static final List<Path> PLACES = Stream
		.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
		.map(name -> Path.of("/usr/bin", name))
		.toList();

	/** Does not wait by itself. */
	private static final Page.CloseOptions ASKING = new Page.CloseOptions().setRunBeforeUnload(true);

	/** Milliseconds. */
	private static final double TO_CLOSE = 5_000;

	private static final int MOST_TRIES = 12;

	private static final com.microsoft.playwright.Browser RUNNING = launch();

	private Browser() {
	}

	/** A fresh visitor: own cookies, Chinese, a desktop's width. */
	public static BrowserContext visitor() {
		return RUNNING.newContext(
				new com.microsoft.playwright.Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
	}

	/**
	 * Chromium may agree to close a page that is just changing its address, and not do
	 * it: it is asked again, and never waited for without end.
	 */
	static void close(Page page) {
		for (var tries = 1; !page.isClosed(); tries++) {
			try {
				page.waitForClose(new Page.WaitForCloseOptions().setTimeout(TO_CLOSE), () -> page.close(ASKING));
			}
			catch (TimeoutError ex) {
				if (tries == MOST_TRIES) {
					throw ex;
				}
			}
		}
	}

	public static void picture(Page page, String name) {
		page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("target/journeys/" + name + ".png")).setFullPage(true));
	}

	private static com.microsoft.playwright.Browser launch() {
		var playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS).setExecutablePath(chromium()));
	}

	private static Path chromium() {
		return PLACES.stream()
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No Chromium on this machine; .ci/run installs one"));
	}

}

package cn.denggao.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import static org.assertj.core.api.Assertions.assertThat;

/** Camunda's Tasklist with one task open, as a person uses it. */
final class Tasklist {

	private static final String FRAME = "iframe.dg-task-frame";

	private static final String FIELD = ".fjs-form-field";

	private final Page page;

	private Tasklist(Page page) {
		this.page = page;
	}

	/** Opens one task on a page that shows nothing yet. */
	static Tasklist at(Page page, String base, String taskId) {
		page.navigate(base + "/camunda/app/tasklist/default/#/?task=" + taskId);
		page.locator("[cam-tasklist-task] .task-card, [cam-tasklist-form]").first().waitFor();
		return new Tasklist(page);
	}

	/** The task that is open already. */
	static Tasklist on(Page page) {
		return new Tasklist(page);
	}

	/**
	 * Takes the task out of the group's hands, once it is all there: what Tasklist reads
	 * while it is taken shows it as nobody's again.
	 */
	Tasklist claim() {
		page.locator("[cam-tasklist-form] " + FIELD + ", " + FRAME).first().waitFor();
		page.getByText("领取", new Page.GetByTextOptions().setExact(true)).first().click();
		page.locator("[cam-tasklist-form] " + FIELD + " input:enabled, " + FRAME).first().waitFor();
		return this;
	}

	/** Chooses an answer by its text. */
	Tasklist choose(String label, String answer) {
		field(label).getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
		return this;
	}

	/** Chooses from a list by its text. */
	Tasklist select(String label, String answer) {
		field(label).locator(".fjs-input-group").click();
		page.locator(".fjs-dropdownlist-item").getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
		return this;
	}

	/** Ticks a box by the beginning of its text. */
	Tasklist tick(String label) {
		field(label).locator("input[type=checkbox]").check();
		return this;
	}

	/** Types a text or a number. */
	Tasklist fill(String label, String text) {
		box(label).fill(text);
		return this;
	}

	/** Enters a date as the field wants it. */
	Tasklist date(String label, LocalDate date) {
		var input = field(label).locator("input").first();
		input.fill(date.format(DateTimeFormatter.ofPattern("yyyy-MM-dd")));
		input.press("Tab");
		return this;
	}

	/** Completes the form. */
	void complete() {
		var answer = submit();
		assertThat(answer.status()).as(answer.text()).isLessThan(300);
	}

	/** Sends the form and gets it back with what Tasklist says above it. */
	Locator refused() {
		var answer = submit();
		assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
		return page.locator("[notifications-panel] .alert-danger").last();
	}

	private Response submit() {
		return page.waitForResponse(response -> response.url().endsWith("/submit-form"),
				() -> page.locator("button:enabled")
					.getByText("完成", new Locator.GetByTextOptions().setExact(true))
					.click());
	}

	/** Our page inside the task. */
	Sheet sheet() {
		var frame = page.waitForSelector(FRAME).contentFrame();
		frame.locator("main").waitFor();
		frame.waitForLoadState();
		return new Sheet(frame);
	}

	/** Sends our page inside the task; Tasklist notices and lets go of it. */
	void send(String button) {
		sheet().click(button);
		PlaywrightAssertions.assertThat(page.locator(FRAME)).hasCount(0);
	}

	/** The box of a text or a number. */
	Locator box(String label) {
		return field(label).locator("input, textarea").first();
	}

	private Locator field(String label) {
		return page.locator(FIELD).filter(new Locator.FilterOptions().setHasText(label)).first();
	}

}

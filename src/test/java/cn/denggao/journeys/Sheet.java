package cn.denggao.journeys;

import java.util.List;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** A page of ours with its form, alone or inside Tasklist, as a person uses it. */
final class Sheet {

	private static final String LEAVE = """
			() => {
				document.querySelector('main').setAttribute('data-left', '');
				document.getElementById('dg-errors').replaceChildren();
			}""";

	private static final String ANSWERED = """
			() => document.readyState !== 'loading' && document.querySelector('main')
				&& (!document.querySelector('main[data-left]') || document.getElementById('dg-errors').childElementCount > 0)""";

	/** By the clock: a page that draws nothing new is not asked by its frames. */
	private static final Frame.WaitForFunctionOptions OFTEN = new Frame.WaitForFunctionOptions().setPollingInterval(50);

	private final Frame frame;

	private final Locator part;

	Sheet(Frame frame) {
		this(frame, frame.locator("body"));
	}

	private Sheet(Frame frame, Locator part) {
		this.frame = frame;
		this.part = part;
	}

	/** The form that is sent to a path with this end. */
	Sheet form(String path) {
		return new Sheet(frame, frame.locator("form[action$='" + path + "']"));
	}

	/** A part of the page. */
	Sheet within(String selector) {
		return new Sheet(frame, frame.locator(selector).first());
	}

	Sheet fill(String name, Object value) {
		part.locator("[name='" + name + "']").fill(value.toString());
		return this;
	}

	/** Chooses by stored value, from a list or of radio buttons. */
	Sheet choose(String name, String value) {
		var field = part.locator("[name='" + name + "']");
		if ("select-one".equals(field.first().evaluate("field => field.type"))) {
			field.selectOption(value);
		}
		else {
			part.locator("[name='" + name + "'][value='" + value + "']").check();
		}
		return this;
	}

	/** Fills or chooses, whichever the field wants. */
	Sheet enter(String name, String value) {
		var kind = part.locator("[name='" + name + "']").first().evaluate("field => field.type");
		return List.of("select-one", "radio").contains(kind) ? choose(name, value) : fill(name, value);
	}

	boolean has(String name) {
		return part.locator("[name='" + name + "']").count() > 0;
	}

	Sheet tick(String name) {
		part.locator("[name='" + name + "']").check();
		return this;
	}

	/** Fills the first field of this name that is still empty, as in a table of rows. */
	Sheet row(String name, Object value) {
		part.locator("[name='" + name + "']")
			.all()
			.stream()
			.filter(field -> field.inputValue().isEmpty())
			.findFirst()
			.orElseThrow()
			.fill(value.toString());
		return this;
	}

	Sheet attach(String name, String file, byte[] content) {
		part.locator("input[name='" + name + "']").setInputFiles(new FilePayload(file, "application/pdf", content));
		return this;
	}

	/** Sends the form, agrees if asked, and waits for the page that follows. */
	void press(String button) {
		named(button).waitFor();
		frame.evaluate(LEAVE);
		click(button);
		frame.waitForFunction(ANSWERED, null, OFTEN);
		var refusal = frame.locator("#dg-errors");
		if (!refusal.innerText().isBlank()) {
			throw new AssertionError(button + ": " + refusal.innerText());
		}
	}

	/** Sends the form, agrees if asked, and does not look back. */
	void click(String button) {
		named(button).waitFor();
		var asks = part.locator("xpath=self::form[@data-dg-confirm] | .//form[@data-dg-confirm]").count() > 0;
		named(button).click();
		if (asks) {
			frame.locator(".dg-dialog .btn-primary").click();
		}
	}

	private Locator named(String button) {
		return part.locator("button[type=submit]").getByText(button, new Locator.GetByTextOptions().setExact(true));
	}

	Locator find(String selector) {
		return part.locator(selector);
	}

}

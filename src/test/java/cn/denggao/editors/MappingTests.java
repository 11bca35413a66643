package cn.denggao.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.denggao.journeys.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps of the former version are given their places by pointing at both drawings. */
class MappingTests {

	private static final Path DIAGRAM = Path.of("processes", "acceptance", "final-acceptance.bpmn");

	private static final String CHECK = "UserTask_CheckAcceptanceData";

	private static final String MEND = "UserTask_MendAcceptanceData";

	private static final String CORRECT = "UserTask_CorrectAcceptanceData";

	private static final String PANEL = "CallActivity_AcceptancePanel";

	private static final String AUDIT = "ServiceTask_PrepareAcceptancePanel";

	@Test
	void tellsWhatIsMatchedByItselfAndWhatIsNot() {
		at(1440, page -> {
			assertThat(counts(page)).containsExactly("2", "0", "1");
			assertThat(source(page, MEND).innerText()).isEqualTo("2 · 3 个");
			assertThat(source(page, MEND).getAttribute("aria-label")).isEqualTo("更正验收数据，3 个项目，去处：没有去处（新版本没有这个环节）");
			assertThat(page.locator(".dg-link--auto").count()).isEqualTo(2);
			Browser.picture(page, "mapping");
		});
	}

	@Test
	void writesWhatWasPointedAtIntoTheForm() {
		at(1440, page -> {
			// when
			source(page, MEND).click();
			Browser.picture(page, "mapping-picking");
			target(page, CORRECT).click();

			// then
			assertThat(chosen(page, MEND)).isEqualTo(CORRECT);
			assertThat(why(page, MEND)).isEqualTo("人工指定");
			assertThat(counts(page)).containsExactly("2", "1", "0");
			assertThat(page.locator(".dg-link--hand").count()).isEqualTo(1);
			assertThat(note(page)).isEqualTo("chosen 更正验收数据 更正验收数据");
			Browser.picture(page, "mapping-by-hand");
		});
	}

	@Test
	void isDoneByKeyboardAlone() {
		at(1440, page -> {
			// when
			source(page, MEND).focus();
			page.keyboard().press("Enter");
			page.keyboard().press("Escape");

			// then
			assertThat(focused(page)).isEqualTo(MEND);
			assertThat(page.locator("[data-dg-target]").count()).isZero();

			// when
			page.keyboard().press("Enter");
			target(page, CORRECT).focus();
			page.keyboard().press("Enter");

			// then
			assertThat(chosen(page, MEND)).isEqualTo(CORRECT);
			assertThat(focused(page)).isEqualTo(MEND);
		});
	}

	@Test
	void saysWhyAStepCannotBeAPlace() {
		at(1440, page -> {
			// given
			source(page, MEND).click();

			// when
			page.locator("[data-dg-after] [data-element-id='" + AUDIT + "'] .djs-hit").first().click();

			// then
			assertThat(note(page)).isEqualTo("other kind 组织验收专家 更正验收数据");
			assertThat(page.locator("[data-dg-after] [data-element-id='" + AUDIT + "'] > title").textContent())
				.isEqualTo("other kind 组织验收专家 更正验收数据");
			assertThat(chosen(page, MEND)).isEmpty();
		});
	}

	@Test
	void takesAPlaceAway() {
		at(1440, page -> {
			source(page, CHECK).click();
			page.click("[data-dg-mapping-none]");
			assertThat(chosen(page, CHECK)).isEmpty();
			assertThat(counts(page)).containsExactly("1", "0", "2");
			assertThat(note(page)).isEqualTo("unchosen 核查验收数据");
		});
	}

	@Test
	void followsTheLists() {
		at(1440, page -> {
			row(page, MEND).locator("select").selectOption(CORRECT);
			assertThat(counts(page)).containsExactly("2", "1", "0");
			row(page, MEND).locator("select").selectOption("");
			assertThat(why(page, MEND)).isEqualTo("新版本没有这个环节");
		});
	}

	@Test
	void fitsATelephone() {
		at(390, page -> {
			Browser.picture(page, "mapping-390");
			source(page, MEND).focus();
			page.keyboard().press("Enter");
			target(page, CORRECT).click();
			assertThat(chosen(page, MEND)).isEqualTo(CORRECT);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
			Browser.picture(page, "mapping-by-hand-390");
		});
	}

	private static void at(int width, Consumer<Page> story) {
		try (var visitor = Browser.visitor()) {
			visitor.route("**/*", MappingTests::serve);
			var page = visitor.newPage();
			page.setViewportSize(width, 900);
			page.navigate("http://editors.invalid/page");
			page.waitForSelector("[data-ready]");
			story.accept(page);
		}
	}

	private static Locator source(Page page, String step) {
		return page.locator("[data-dg-source='" + step + "']");
	}

	private static Locator target(Page page, String step) {
		return page.locator("[data-dg-target='" + step + "']");
	}

	private static Locator row(Page page, String step) {
		return page.locator("tr[data-dg-step='" + step + "']");
	}

	private static String chosen(Page page, String step) {
		return row(page, step).locator("select").inputValue();
	}

	private static String why(Page page, String step) {
		return row(page, step).locator("[data-dg-why]").innerText();
	}

	private static String note(Page page) {
		return page.innerText("[data-dg-mapping-note]");
	}

	private static Object focused(Page page) {
		return page.evaluate("document.activeElement.dataset.dgSource");
	}

	/** Matched by itself, by hand, without a place. */
	private static List<String> counts(Page page) {
		return page.locator("[data-dg-count]").allInnerTexts();
	}

	private static void serve(Route route) {
		var path = URI.create(route.request().url()).getPath();
		var before = read(DIAGRAM);
		switch (path) {
			case "/page" -> route.fulfill(new Route.FulfillOptions().setContentType("text/html;charset=UTF-8")
				.setBody(read(Path.of("src", "test", "resources", "editors", "mapping.html")).replace("@rows@",
						rows())));
			case "/before" -> route.fulfill(new Route.FulfillOptions().setBody(before));
			case "/after" -> route.fulfill(new Route.FulfillOptions().setBody(before.replace(MEND, CORRECT)));
			default -> route.fulfill(new Route.FulfillOptions().setPath(Path.of("target/classes/static" + path)));
		}
	}

	private static String rows() {
		return row(CHECK, "核查验收数据", 8, CHECK, "编号、类型、名称相同", List.of(CHECK, CORRECT))
				+ row(MEND, "更正验收数据", 3, "", "新版本没有这个环节", List.of(CHECK, CORRECT))
				+ row(PANEL, "专家验收", 7, PANEL, "编号、类型、名称相同", List.of(PANEL));
	}

	private static String row(String step, String label, int cases, String automatic, String reason,
			List<String> places) {
		var options = places.stream()
			.map(place -> "<option value='%s' %s>%s</option>".formatted(place,
					place.equals(automatic) ? "selected" : "", place.equals(CORRECT) ? "更正验收数据" : place))
			.collect(Collectors.joining());
		return """
				<tr data-dg-step="%s" data-label="%s" data-cases="%d" data-auto="%s" data-reason="%s"><td>%2$s</td><td data-dg-why>%5$s</td>
				<td><select name="present"><option value="">没有去处</option>%s</select></td></tr>"""
			.formatted(step, label, cases, automatic, reason, options);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

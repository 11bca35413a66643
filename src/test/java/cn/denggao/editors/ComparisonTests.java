package cn.denggao.editors;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.denggao.journeys.Browser;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an approver sees of a change, however deep it lies in the diagram. */
class ComparisonTests {

	private static final Path DIAGRAM = Path.of("processes", "acceptance", "final-acceptance.bpmn");

	private static final Path TABLE = Path.of("processes", "acceptance", "acceptance-conclusion.dmn");

	@Test
	void tellsARenamedTaskOnce() throws IOException {
		assertThat(changes(DIAGRAM, "name=\"核查验收数据\"", "name=\"数据核查\""))
			.containsExactly("1|changed|数据核查|名称: 核查验收数据 to 数据核查");
	}

	@Test
	void tellsWhoDoesATask() throws IOException {
		assertThat(changes(DIAGRAM, "candidateGroups=\"third-party\"", "candidateGroups=\"fund-body\""))
			.containsExactly("1|changed|第三方评价|候选组: third-party to fund-body");
	}

	@Test
	void tellsATimer() throws IOException {
		assertThat(changes(DIAGRAM, "tFormalExpression\">${applyDueAt}<", "tFormalExpression\">${rectifyDueAt}<"))
			.containsExactly("1|changed|验收申请逾期|触发条件: ${applyDueAt} to ${rectifyDueAt}");
	}

	@Test
	void tellsACondition() throws IOException {
		assertThat(changes(DIAGRAM, "conclusion == 'RECTIFY'", "conclusion == 'MEND'"))
			.containsExactly("1|changed|整改|条件: ${conclusion == 'RECTIFY'} to ${conclusion == 'MEND'}");
	}

	@Test
	void tellsAnExtensionProperty() throws IOException {
		assertThat(changes(DIAGRAM, "value=\"DATA_CHECK\"", "value=\"DATA_CHECKED\""))
			.containsExactly("1|changed|核查验收数据|里程碑: DATA_CHECK to DATA_CHECKED");
	}

	@Test
	void tellsALineOfATable() throws IOException {
		assertThat(changes(TABLE, "&lt; rectifyMark", "&lt;= rectifyMark")).containsExactly(
				"1|removed|line 130|<text>&lt; rectifyMark</text>", "2|added|line 130|<text>&lt;= rectifyMark</text>");
	}

	@Test
	void saysThatNothingDiffers() throws IOException {
		assertThat(changes(DIAGRAM, "x", "x")).isEmpty();
	}

	/** Rows of the list, the button left out. */
	private static List<String> changes(Path file, String old, String now) throws IOException {
		var before = Files.readString(file);
		assertThat(before).contains(old);
		var html = Files.readString(Path.of("src", "test", "resources", "editors", "comparison.html"))
			.replace("@kind@", file.equals(TABLE) ? "DMN" : "BPMN");
		try (var visitor = Browser.visitor()) {
			visitor.route("**/*", route -> serve(route, html, before, before.replace(old, now)));
			var page = visitor.newPage();
			page.navigate("http://editors.invalid/page");
			page.waitForSelector("[data-ready]");
			return page.locator("[data-dg-changes] tr")
				.all()
				.stream()
				.map(row -> String.join("|", row.locator("td").allTextContents().subList(0, 4)))
				.toList();
		}
	}

	private static void serve(Route route, String html, String before, String after) {
		var path = URI.create(route.request().url()).getPath();
		switch (path) {
			case "/page" -> route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(html));
			case "/before" -> route.fulfill(new Route.FulfillOptions().setBody(before));
			case "/after" -> route.fulfill(new Route.FulfillOptions().setBody(after));
			default -> route.fulfill(new Route.FulfillOptions().setPath(Path.of("target/classes/static" + path)));
		}
	}

}

package cn.denggao.editors;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong is listed and shown at the element. */
class EditorFindingsTests {

	private static final String DIAGRAM = "processes/acceptance/final-acceptance.bpmn";

	private static final String LONELY = "const root = editor.get('canvas').getRootElement(); "
			+ "editor.get('modeling').createShape({ type: 'bpmn:UserTask' }, { x: 300, y: 600 }, root);";

	@Test
	void nothingIsWrongWithAShippedDiagram() {
		try (var editor = EditorPage.of(DIAGRAM)) {
			assertThat(editor.page.locator("[data-dg-findings-note]")).hasText("0/0/0");
		}
	}

	@Test
	void aTaskWithoutConnectionIsToldWhileDrawing() {
		try (var editor = EditorPage.of(DIAGRAM)) {
			editor.act(LONELY);
			assertThat(editor.page.locator("[data-dg-findings]")).containsText("图元没有连线");
			assertThat(editor.page.locator(".dg-mark--error")).hasCount(1);
		}
	}

	@Test
	void whatTheServerFindsIsSelectedOnRequest() {
		// given
		try (var editor = EditorPage.of(DIAGRAM)) {
			editor.findingsAre(
					"[{\"severity\":\"ERROR\",\"element\":\"UserTask_Rectify\",\"line\":3,\"sentence\":\"没有\"},"
							+ "{\"severity\":\"HINT\",\"element\":\"UserTask_RectifyForReacceptance\",\"line\":4,\"sentence\":\"缺少期限\"}]");
			// when
			editor.page.getByText("check", new Page.GetByTextOptions().setExact(true)).click();
			editor.page.getByText("locate").click();
			// then
			assertThat(editor.page.locator("[data-dg-findings-note]")).hasText("1/0/1");
			assertThat(editor.act("return editor.get('selection').get().map(({ id }) => id).join();"))
				.isEqualTo("UserTask_RectifyForReacceptance");
		}
	}

}

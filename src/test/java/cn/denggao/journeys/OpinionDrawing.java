package cn.denggao.journeys;

import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody draws a step in the open editor at which an office gives its opinion. */
final class OpinionDrawing {

	/** Makes room before a step and drops a task there; selects it. */
	private static final String ROOM_FOR_A_TASK = """
			({ id, source, target }) => {
				const editor = document.querySelector('[data-dg-modeler]').dgEditor;
				const modeling = editor.get('modeling');
				const next = editor.get('elementRegistry').get(target);
				const start = next.x - 10;
				const space = editor.get('spaceTool')
					.calculateAdjustments(editor.get('canvas').getRootElement().children, 'x', 160, start);
				modeling.createSpace(space.movingShapes, space.resizingShapes, { x: 160, y: 0 }, 'e', start);
				const flow = next.incoming.find((one) => one.source.id === source);
				const place = { x: next.x - 90, y: next.y + next.height / 2 };
				const task = modeling.createShape({ type: 'bpmn:UserTask' }, place, flow);
				modeling.updateProperties(task, { id });
				editor.get('canvas').scrollToElement(task, 300);
				editor.get('selection').select(task);
			}""";

	private final Page page;

	OpinionDrawing(Page page) {
		this.page = page;
	}

	/** On the flow from the one to the other. */
	OpinionDrawing between(String source, String target, String id) {
		page.evaluate(ROOM_FOR_A_TASK, Map.of("id", id, "source", source, "target", target));
		page.locator(".bio-properties-panel-select-template-button").click();
		page.locator(".djs-popup .entry, .djs-popup [data-id]").filter(having("办理意见（通用）")).first().click();
		opened("ElementTemplates__CustomProperties");
		return this;
	}

	/** With a term of so many working days. */
	OpinionDrawing within(String days) {
		field("办理期限").locator("input").fill(days);
		return this;
	}

	/** On the form of this title. */
	OpinionDrawing answered(String form) {
		field("表单").locator("select").selectOption(form);
		return this;
	}

	/** With this name, done by this role. */
	void as(String name, String role) {
		field("名称").locator("input").fill(name);
		field("由谁办理").locator("select").selectOption(role);
		page.keyboard().press("Tab");
	}

	private Locator field(String label) {
		return page.locator("[data-entry-id^='custom-entry-denggao.record-opinion']").filter(having(label)).first();
	}

	/** A group of the panel is folded until somebody opens it. */
	private void opened(String group) {
		var header = page.locator("[data-group-id='group-" + group + "'] .bio-properties-panel-group-header");
		header.waitFor();
		if (!header.getAttribute("class").contains("open")) {
			header.click();
		}
	}

	private static Locator.FilterOptions having(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}

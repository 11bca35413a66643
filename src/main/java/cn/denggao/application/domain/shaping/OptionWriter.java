package cn.denggao.application.domain.shaping;

import java.util.List;

import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes the options of a field; where it shares a list of the form with other fields,
 * theirs are the same.
 */
class OptionWriter {

	private final FormTree form;

	private final Part part;

	OptionWriter(FormTree form, Part part) {
		this.form = form;
		this.part = part;
	}

	void write(String text) {
		if (isRegistered(part)) {
			return;
		}
		var before = form.options(part);
		var options = TypedOptions.of(text, before);
		before.keySet().stream().filter(code -> !options.containsKey(code)).forEach(gone -> {
			sharing(form, part).forEach(user -> requireNotNeeded(user, gone, before.get(gone)));
		});
		var written = form.listOf(part).map(ObjectNode.class::cast).orElseGet(this::own);
		written.removeAll();
		options.forEach(written::put);
	}

	/** Whether a register or the round's rules say the options. */
	static boolean isRegistered(FormTree form, Part part) {
		return !part.text("optionsOf").isEmpty() && form.listOf(part).isEmpty();
	}

	private boolean isRegistered(Part one) {
		return isRegistered(form, one);
	}

	/** The fields that have these options. */
	static List<Part> sharing(FormTree form, Part part) {
		var list = part.text("optionsOf");
		return list.isEmpty() ? List.of(part)
				: form.all().filter(other -> list.equals(other.text("optionsOf"))).toList();
	}

	private void requireNotNeeded(Part user, String code, String text) {
		if (code.equals(user.text("mustBe"))) {
			throw Refused.at(Setting.OPTIONS.key(), "application.shape.options.must", text, form.title(user));
		}
		if (!user.text("meaning").isEmpty()) {
			throw Refused.at(Setting.OPTIONS.key(), "application.shape.options.meaning", text, form.title(user));
		}
	}

	private ObjectNode own() {
		var node = (ObjectNode) part.node();
		return node.path("options").isObject() ? (ObjectNode) node.path("options") : node.putObject("options");
	}

}

package cn.denggao.application.domain.shaping;

import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.shaping.Place.Kind;
import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes a part of what is typed on the page for a new one. */
class NewPart {

	/** Names of fields beside the settings. */
	static final String TYPE = "type";

	static final String COLUMN = "column";

	private final FormTree form;

	private final Place place;

	private final Map<String, String> typed;

	NewPart(FormTree form, Place place, Map<String, String> typed) {
		this.form = form;
		this.place = place;
		this.typed = typed;
	}

	/** Refused with everything that cannot stand. */
	ObjectNode node() {
		var node = form.blank().put("code", place.code());
		switch (place.kind()) {
			case TABLE -> table(node);
			case FIELD, COLUMN -> node.put("label", "").put(TYPE, type().name());
			case ROW -> row(node);
			case SECTION, FILE -> node.put((place.kind() == Kind.FILE) ? "label" : "title", "");
		}
		new SettingWriter(form, new Part(place, node), typed).write();
		return node;
	}

	/** One that people lengthen, with a first column. */
	private void table(ObjectNode node) {
		var label = typed.getOrDefault(COLUMN, "").strip();
		if (label.isEmpty() || label.length() > Setting.LABEL.most()) {
			throw Refused.at(COLUMN, "application.shape.column.wrong", String.valueOf(Setting.LABEL.most()));
		}
		node.put("title", "").put("kind", FormTable.Kind.FREE.name());
		node.putArray("columns")
			.addObject()
			.put("code", "c1")
			.put("label", label)
			.put(TYPE, FormField.Type.TEXT.name())
			.put("required", true);
	}

	private void row(ObjectNode node) {
		node.put("label", "");
		if (form.part(place.holder()).tableKind() == FormTable.Kind.YEARS) {
			node.put(TYPE, type().name());
		}
	}

	private FormField.Type type() {
		return Stream.of(FormField.Type.values())
			.filter(type -> type.name().equals(typed.get(TYPE)))
			.findFirst()
			.orElseThrow(() -> Refused.at(TYPE, "application.shape.type.missing"));
	}

}

package cn.denggao.application.domain.shaping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.application.domain.shaping.Place.Kind;
import com.fasterxml.jackson.databind.JsonNode;

/** One part of a form as it is written: a section, field, table, column, row or file. */
public record Part(Place place, JsonNode node) {

	/** Its label or title. */
	public String name() {
		return node.path((isSection() || isTable()) ? "title" : "label").asText();
	}

	/** What is said under this key, empty if nothing is. */
	public String text(String key) {
		return node.path(key).isNull() ? "" : node.path(key).asText("");
	}

	/** Whether this is said and true. */
	public boolean is(String key) {
		return node.path(key).asBoolean(false);
	}

	/** What kind of value is entered. */
	public FormField.Type type() {
		return text("type").isEmpty() ? FormField.Type.TEXT : FormField.Type.valueOf(text("type"));
	}

	/** Of which kind a table is. */
	public FormTable.Kind tableKind() {
		return FormTable.Kind.valueOf(text("kind"));
	}

	public boolean isSection() {
		return place.kind() == Kind.SECTION;
	}

	public boolean isTable() {
		return place.kind() == Kind.TABLE;
	}

	public boolean isFile() {
		return place.kind() == Kind.FILE;
	}

	/** Whether it is shown and not entered. */
	public boolean isBroughtIn() {
		return !text("from").isEmpty();
	}

	/** Its own options; those of a list are the form's. */
	Map<String, String> ownOptions() {
		return options(node.path("options"));
	}

	static Map<String, String> options(JsonNode written) {
		var options = new LinkedHashMap<String, String>();
		written.fields().forEachRemaining(each -> options.put(each.getKey(), each.getValue().asText()));
		return options;
	}

	/** The lists in which further parts can stand. */
	public List<String> lists() {
		if (isSection()) {
			return List.of(place + ".fields", place + ".tables", place + ".attachments");
		}
		if (!isTable()) {
			return List.of();
		}
		return switch (tableKind()) {
			case FREE -> List.of(place + ".columns");
			case YEARS, VETOES -> List.of(place + ".rows");
			case INDICATORS, BUDGET -> List.of();
		};
	}

}

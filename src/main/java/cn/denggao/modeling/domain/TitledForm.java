package cn.denggao.modeling.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Forms that administrators make: their title is the heading above their fields. */
public final class TitledForm {

	private static final String TITLE = "Text_title";

	private static final String HEADING = "## ";

	private TitledForm() {
	}

	/** A copy of another form under this name. */
	static ObjectNode from(ObjectNode model, String key, String title) {
		var form = model.deepCopy();
		form.put("id", key);
		var heading = form.objectNode().put("id", TITLE).put("type", "text").put("text", HEADING + title);
		((ArrayNode) form.path("components")).insert(0, heading);
		return form;
	}

	/** Its title, or the empty text. */
	public static String titleOf(JsonNode form) {
		var first = form.path("components").path(0);
		var text = first.path("text").asText("");
		return first.path("id").asText().equals(TITLE) && text.startsWith(HEADING)
				? text.substring(HEADING.length()).strip() : "";
	}

}

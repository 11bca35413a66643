package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.programme.IndicatorDefinition;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The indicators of a pack, in its order. */
final class PackIndicators {

	static final String FILE = "indicators.yaml";

	private PackIndicators() {
	}

	static List<IndicatorDefinition> read(PackLayer layer) {
		var file = layer.path(FILE);
		var rows = layer.tree(FILE).path("indicators");
		if (!rows.isArray() || rows.isEmpty()) {
			throw PackRefused.missing(file, "indicators");
		}
		var found = new ArrayList<IndicatorDefinition>();
		for (var row : rows) {
			found.add(layer.folder().read(file, flat(file, row), IndicatorDefinition.class));
		}
		return found;
	}

	/** The pair of soft bounds becomes two fields; the English name is kept beside. */
	private static JsonNode flat(String file, JsonNode row) {
		if (!(row instanceof ObjectNode fields)) {
			throw PackRefused.wrong(file, "indicators");
		}
		var flat = fields.deepCopy();
		flat.set("softMinimum", fields.path("soft").path(0));
		flat.set("softMaximum", fields.path("soft").path(1));
		for (var bound : List.of("softMinimum", "softMaximum")) {
			if (flat.path(bound).isMissingNode()) {
				flat.putNull(bound);
			}
		}
		if (!flat.has("from")) {
			flat.putArray("from");
		}
		flat.remove(List.of("soft", "englishName"));
		return flat;
	}

}

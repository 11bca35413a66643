package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One rubric file: what it means, and its whole text for showing bands and tables. */
record PackRubric(Rubric rubric, BigDecimal total, String content, String file) {

	/** More than anybody will make, and room for those made in the program. */
	private static final int LAST_VERSION = 9999;

	private static final List<String> HEAD = List.of("id", "version", "englishTitle", "total");

	private static final List<String> MAY_LACK = List.of("bands", "floor", "full", "evidence");

	private static final Set<String> CODES = Set.of("id", "code", "indicator", "evidence");

	static PackRubric read(PackLayer layer, String id) {
		var file = layer.path(file(id));
		var said = layer.tree(file(id));
		var tree = BorrowedRubric.is(said) ? BorrowedRubric.read(layer.folder(), file, said) : said;
		var ref = tree.putObject("ref");
		ref.set("id", tree.path("id"));
		ref.set("version", tree.path("version"));
		tree.path("sections").forEach(section -> section.path("items").forEach(PackRubric::complete));
		var rubric = layer.folder().read(file, slim(tree), Rubric.class);
		if (!rubric.ref().id().equals(id)) {
			throw PackRefused.wrong(file, "id");
		}
		requireCodes(file, "", tree);
		if (rubric.ref().version() < 1 || rubric.ref().version() > LAST_VERSION) {
			throw PackRefused.wrong(file, "version");
		}
		if (!tree.path("total").isNumber()) {
			throw PackRefused.missing(file, "total");
		}
		return new PackRubric(rubric, tree.path("total").decimalValue(), tree.toString(), file).called(layer, tree);
	}

	/** The same under the id by which it is kept. */
	private PackRubric called(PackLayer layer, ObjectNode tree) {
		var own = layer.folder().names().idOf(this);
		if (own.equals(rubric.ref().id())) {
			return this;
		}
		tree.put("id", own).withObject("/ref").put("id", own);
		return new PackRubric(layer.folder().read(file, slim(tree), Rubric.class), total, tree.toString(), file);
	}

	/** No page and no draft could open a rubric with others. */
	private static void requireCodes(String file, String path, JsonNode part) {
		part.fieldNames().forEachRemaining(key -> {
			var value = part.path(key);
			if (CODES.contains(key) && !value.isNull() && !RubricValue.of(key).fits(value)) {
				throw PackRefused.wrong(file, path + key);
			}
			for (var at = 0; value.isArray() && at < value.size(); at++) {
				requireCodes(file, path + key + "[" + at + "].", value.path(at));
			}
		});
	}

	static String file(String id) {
		return "rubric-" + id + ".yaml";
	}

	private static void complete(JsonNode item) {
		if (item instanceof ObjectNode fields) {
			if (!fields.has("step")) {
				fields.putNull("step");
			}
			if (!fields.has("indicator")) {
				fields.putNull("indicator");
			}
			if (!fields.has("veto")) {
				fields.put("veto", false);
			}
		}
	}

	/** What the record holds: names for readers go, the rest must be known to it. */
	private static JsonNode slim(ObjectNode tree) {
		var slim = tree.deepCopy();
		slim.remove(HEAD);
		if (!slim.has("vetoes")) {
			slim.putArray("vetoes");
		}
		slim.path("sections").forEach(section -> {
			without(section);
			section.path("items").forEach(item -> {
				without(item);
				fill(item, MAY_LACK);
				item.path("bands").forEach(band -> fill(band, List.of("atLeast", "atMost")));
			});
		});
		return slim;
	}

	private static void without(JsonNode part) {
		if (part instanceof ObjectNode fields) {
			fields.remove("englishName");
		}
	}

	private static void fill(JsonNode part, List<String> names) {
		if (part instanceof ObjectNode fields) {
			names.stream().filter(name -> !fields.has(name)).forEach(fields::putNull);
		}
	}

}

package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A rubric as text to be edited: the keys there are, in one order, without what says
 * nothing. The version is not part of it.
 */
final class RubricText {

	/** The keys of a part by the list it stands in; the whole is in none. */
	static final Map<String, List<String>> KEYS = Map.of("",
			List.of("id", "title", "englishTitle", "total", "sections", "vetoes"), "sections",
			List.of("code", "name", "englishName", "max", "items"), "items",
			List.of("code", "name", "englishName", "max", "scorer", "indicator", "shape", "step", "floor", "full",
					"bands", "standard", "evidence", "veto"),
			"bands", List.of("atLeast", "atMost", "points"), "vetoes", List.of("code", "name"));

	private static final int DEEPEST = 10;

	private static final int LONGEST = 4000;

	private static final int MOST_DIGITS = 20;

	private static final ObjectMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(DEEPEST)
				.maxStringLength(LONGEST)
				.maxNumberLength(MOST_DIGITS)
				.build())
			.build())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private RubricText() {
	}

	/** Empty if it is no JSON object. */
	static Optional<ObjectNode> parse(String text) {
		try {
			return Optional.of(JSON.readTree(text)).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
		}
		catch (JsonProcessingException ex) {
			return Optional.empty();
		}
	}

	/** The text to be edited, of a kept content or of another text. */
	static String tidied(String content) {
		return parse(content).map(tree -> tidied(tree, "").toPrettyString() + "\n").orElse(content);
	}

	/** What is kept in the table under this number. */
	static String kept(String text, Rubric.Ref ref) {
		var tree = tidied(parse(text).orElseThrow(), "");
		tree.put("version", ref.version());
		tree.putObject("ref").put("id", ref.id()).put("version", ref.version());
		return tree.toString();
	}

	private static ObjectNode tidied(JsonNode part, String list) {
		var tidy = JSON.createObjectNode();
		for (var key : KEYS.get(list)) {
			var value = part.path(key);
			if (value.isArray() && KEYS.containsKey(key)) {
				var rows = JSON.createArrayNode();
				value.forEach(row -> rows.add(tidied(row, key)));
				value = rows;
			}
			if (!saysNothing(value)) {
				tidy.set(key, value.isNumber() ? JSON.getNodeFactory().numberNode(plain(value.decimalValue())) : value);
			}
		}
		return tidy;
	}

	private static boolean saysNothing(JsonNode value) {
		return value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()
				|| value.isTextual() && value.textValue().isEmpty() || value.isBoolean() && !value.booleanValue();
	}

	private static BigDecimal plain(BigDecimal number) {
		var stripped = number.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

}

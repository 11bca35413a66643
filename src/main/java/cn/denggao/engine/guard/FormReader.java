package cn.denggao.engine.guard;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a form strictly and remembers where each of its objects begins. */
class FormReader {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final JsonFactory factory;

	private final Map<JsonNode, JsonLocation> places = new IdentityHashMap<>();

	FormReader(GuardLimits limits) {
		this.factory = JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(limits.formDepth())
				.maxStringLength(limits.text())
				.maxNumberLength(20)
				.build())
			.build();
	}

	ObjectNode read(String text) {
		try (var parser = factory.createParser(text)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw Unreadable.file("not-json");
			}
			var form = object(parser);
			if (parser.nextToken() != null) {
				throw Unreadable.file("not-json");
			}
			return form;
		}
		catch (JsonProcessingException ex) {
			throw unreadable(ex.getLocation());
		}
		catch (IOException ex) {
			throw Unreadable.file("not-json");
		}
	}

	private static Unreadable unreadable(JsonLocation place) {
		return (place == null) ? Unreadable.file("not-json")
				: new Unreadable("not-json", "", place.getLineNr(), place.getColumnNr());
	}

	private ObjectNode object(JsonParser parser) throws IOException {
		var object = NODES.objectNode();
		places.put(object, parser.currentTokenLocation());
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			var name = parser.currentName();
			parser.nextToken();
			object.set(name, value(parser));
		}
		return object;
	}

	private ArrayNode array(JsonParser parser) throws IOException {
		var array = NODES.arrayNode();
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			array.add(value(parser));
		}
		return array;
	}

	private JsonNode value(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> array(parser);
			case VALUE_STRING -> NODES.textNode(parser.getText());
			case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
			case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
			case VALUE_TRUE -> NODES.booleanNode(true);
			case VALUE_FALSE -> NODES.booleanNode(false);
			default -> NODES.nullNode();
		};
	}

	JsonLocation placeOf(JsonNode object) {
		return places.getOrDefault(object, JsonLocation.NA);
	}

}

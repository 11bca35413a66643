package cn.denggao.programme.domain;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.kernel.TypedText;
import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The YAML files of one pack. */
class PackFolder {

	private static final ObjectMapper YAML = YAMLMapper.builder()
		.findAndAddModules()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
				DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
				DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final PackSource source;

	private final Function<Rubric.Ref, Optional<String>> recorded;

	private final PackNames names;

	private final Set<String> read = new HashSet<>();

	private final Map<String, Boolean> there = new HashMap<>();

	private final Map<String, ObjectNode> trees = new HashMap<>();

	/** One from which nothing is borrowed. */
	PackFolder(PackSource source) {
		this(source, rubric -> Optional.empty(), PackNames.AS_SAID);
	}

	PackFolder(PackSource source, Function<Rubric.Ref, Optional<String>> recorded, PackNames names) {
		this.source = source;
		this.recorded = recorded;
		this.names = names;
	}

	/** What the pack's own things are called. */
	PackNames names() {
		return names;
	}

	/** A rubric that was taken in before, of whatever pack. */
	Optional<String> recorded(Rubric.Ref rubric) {
		return recorded.apply(rubric);
	}

	boolean has(String file) {
		return there.computeIfAbsent(file, name -> source.content(name).isPresent());
	}

	/**
	 * One file as a tree of the caller's own; categories share files, each is parsed
	 * once.
	 */
	ObjectNode tree(String file) {
		read.add(file);
		var tree = trees.computeIfAbsent(file, this::parsed).deepCopy();
		names.rename(file, tree);
		return tree;
	}

	private ObjectNode parsed(String file) {
		var content = source.content(file).orElseThrow(() -> PackRefused.missingFile(file));
		try {
			var tree = YAML.readTree(content);
			if (tree == null || !tree.isObject()) {
				throw PackRefused.unreadable(file, 1);
			}
			requireReadable(file, "", tree);
			return (ObjectNode) tree;
		}
		catch (JsonProcessingException ex) {
			throw PackRefused.unreadable(file, lineOf(ex));
		}
		catch (IOException ex) {
			throw PackRefused.unreadable(file, 1);
		}
	}

	/** Signs that no database holds would break whatever reads the pack later. */
	private static void requireReadable(String file, String path, JsonNode part) {
		if (part.isTextual() && TypedText.isUnreadable(part.textValue())) {
			throw PackRefused.rule(file, path, "unreadable-sign");
		}
		part.fields().forEachRemaining(entry -> {
			if (TypedText.isUnreadable(entry.getKey())) {
				throw PackRefused.rule(file, path, "unreadable-sign");
			}
			requireReadable(file, path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue());
		});
		for (int at = 0; part.isArray() && at < part.size(); at++) {
			requireReadable(file, path + "[" + at + "]", part.get(at));
		}
	}

	/** Refuses files nobody has asked for: a misspelt name would be passed over. */
	void requireAllRead() {
		source.files().stream().filter(file -> !read.contains(file)).sorted().findFirst().ifPresent(file -> {
			throw PackRefused.unknownFile(file);
		});
	}

	/** A tree as a record; unknown, missing and mistyped fields are refused by name. */
	<T> T read(String file, JsonNode tree, Class<T> type) {
		try {
			return YAML.reader().forType(type).readValue(tree);
		}
		catch (UnrecognizedPropertyException ex) {
			throw PackRefused.unknown(file, pathOf(ex));
		}
		catch (JsonMappingException ex) {
			throw ex.getMessage().startsWith("Missing") ? PackRefused.missing(file, missing(ex))
					: PackRefused.wrong(file, pathOf(ex));
		}
		catch (IOException ex) {
			throw PackRefused.unreadable(file, 1);
		}
	}

	/** SHA-256 over all files, in this order. */
	static String hash(JsonNode... trees) {
		var text = new StringBuilder();
		for (var tree : trees) {
			text.append(tree).append('\n');
		}
		return RulesText.hash(text.toString());
	}

	private static int lineOf(JsonProcessingException ex) {
		return (ex.getLocation() == null) ? 1 : Math.max(ex.getLocation().getLineNr(), 1);
	}

	private static String missing(JsonMappingException ex) {
		var message = ex.getOriginalMessage();
		var name = message.substring(message.indexOf('\'') + 1, message.indexOf('\'', message.indexOf('\'') + 1));
		var parent = pathOf(ex);
		return (parent.isEmpty() || parent.endsWith(name)) ? (parent.isEmpty() ? name : parent) : parent + "." + name;
	}

	private static String pathOf(JsonMappingException ex) {
		return ex.getPath()
			.stream()
			.map(step -> (step.getFieldName() != null) ? "." + step.getFieldName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

}

package cn.denggao.engine.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The definitions that come with the program, as read from the class path. */
@Component
class ShippedTrees {

	private final ResourcePatternResolver resources;

	private final GuardLimits limits;

	private final Map<String, Map<String, XmlNode>> byEnding = new ConcurrentHashMap<>();

	private Map<String, String> forms;

	ShippedTrees(ResourcePatternResolver resources, GuardLimits limits) {
		this.resources = resources;
		this.limits = limits;
	}

	/** All files of this ending, which also names their closed list, by key. */
	Map<String, XmlNode> of(String ending) {
		return byEnding.computeIfAbsent(ending, this::read);
	}

	/** Ids of the shipped forms. */
	Set<String> forms() {
		return texts().keySet();
	}

	/** Text of a shipped form, if there is one of this id. */
	Optional<String> form(String id) {
		return Optional.ofNullable(texts().get(id));
	}

	/**
	 * What is shipped does not change while the program runs; a class path may name a
	 * folder twice.
	 */
	private synchronized Map<String, String> texts() {
		if (forms == null) {
			forms = resources("classpath*:forms/**/*.form")
				.collect(Collectors.toUnmodifiableMap(ShippedTrees::key, this::text, (first, second) -> first));
		}
		return forms;
	}

	private String text(Resource found) {
		try {
			return PlainText.of(found.getContentAsByteArray(), limits.formSize());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Map<String, XmlNode> read(String ending) {
		var list = new ClosedList(ending);
		return resources("classpath*:processes/**/*." + ending)
			.collect(Collectors.toMap(ShippedTrees::key, found -> read(found, list), (first, second) -> first));
	}

	private XmlNode read(Resource found, ClosedList list) {
		try {
			return new TreeReader(list, limits).read(PlainText.of(found.getContentAsByteArray(), limits.diagramSize()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String key(Resource found) {
		return found.getFilename().substring(0, found.getFilename().lastIndexOf('.'));
	}

	private Stream<Resource> resources(String pattern) {
		try {
			return Arrays.stream(resources.getResources(pattern));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

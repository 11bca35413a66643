package cn.denggao.engine.shipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the shipped files on the class path, exploded or inside the jar, under the same
 * names.
 */
@Component
class ShippedFiles {

	private static final List<String> PATTERNS = List.of("classpath*:processes/**/*.bpmn",
			"classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form");

	private final ResourcePatternResolver resources;

	ShippedFiles(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	/** By name; the first wins where the class path holds a folder twice. */
	List<ShippedFile> all() {
		var byName = new TreeMap<String, ShippedFile>();
		PATTERNS.stream().flatMap(this::matching).forEach(file -> byName.putIfAbsent(file.name(), file));
		return List.copyOf(byName.values());
	}

	private Stream<ShippedFile> matching(String pattern) {
		var folder = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('/') + 1);
		try {
			return Arrays.stream(resources.getResources(pattern)).map(found -> named(folder, found));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ShippedFile named(String folder, Resource found) {
		try {
			var path = found.getURL().toString();
			return new ShippedFile(path.substring(path.lastIndexOf("/" + folder) + 1), found);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

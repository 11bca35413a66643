package cn.denggao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The message files of a folder, and what is wrong with them. */
final class MessageFiles {

	private static final String ENGLISH = "_en";

	private final Map<String, Properties> files = new TreeMap<>();

	MessageFiles(Path folder) {
		try (var paths = Files.list(folder)) {
			for (var path : paths.filter(path -> path.toString().endsWith(".properties")).toList()) {
				files.put(path.getFileName().toString().replace(".properties", ""), read(path));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Set<String> keys() {
		return files.values().stream().flatMap(file -> file.stringPropertyNames().stream()).collect(Collectors.toSet());
	}

	List<String> complaints() {
		var complaints = new ArrayList<String>();
		files.forEach((name, texts) -> {
			if (!name.endsWith(ENGLISH)) {
				compare(name, texts, complaints);
			}
			checkTexts(name, texts, complaints);
		});
		return complaints;
	}

	private void compare(String name, Properties texts, List<String> complaints) {
		var english = files.getOrDefault(name + ENGLISH, new Properties());
		missing(texts, english).forEach(key -> complaints.add(key + " has no English"));
		missing(english, texts).forEach(key -> complaints.add(key + " has no Chinese"));
	}

	private static void checkTexts(String name, Properties texts, List<String> complaints) {
		var module = name.replace(ENGLISH, "");
		for (var key : texts.stringPropertyNames()) {
			if (!key.startsWith(module + ".")) {
				complaints.add(key + " stands in the file of " + module);
			}
			if (texts.getProperty(key).contains("'")) {
				complaints.add(key + " has an apostrophe, which a text with arguments swallows");
			}
			if (texts.getProperty(key).isBlank()) {
				complaints.add(key + " is empty");
			}
		}
	}

	private static Set<String> missing(Properties from, Properties in) {
		var keys = new TreeSet<>(from.stringPropertyNames());
		keys.removeAll(in.stringPropertyNames());
		return keys;
	}

	/** Refuses a key written twice, of which Properties would keep the last. */
	private static Properties read(Path path) throws IOException {
		var properties = new Properties() {
			@Override
			public synchronized Object put(Object key, Object value) {
				if (containsKey(key)) {
					throw new IllegalStateException(key + " stands twice in " + path);
				}
				return super.put(key, value);
			}
		};
		try (var reader = Files.newBufferedReader(path)) {
			properties.load(reader);
		}
		return properties;
	}

}

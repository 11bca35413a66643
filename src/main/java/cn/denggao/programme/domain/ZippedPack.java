package cn.denggao.programme.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A pack sent as one zip of YAML files, with or without a folder around them all. Read
 * within limits, so that a small file cannot become a large one.
 */
final class ZippedPack implements PackSource {

	private static final int MOST_FILES = 100;

	private static final int LARGEST_FILE = 512 * 1024;

	private static final String NAME = "([a-z0-9-]{1,40}/){0,2}[a-z0-9-]{1,60}\\.yaml";

	private final Map<String, byte[]> files;

	private ZippedPack(Map<String, byte[]> files) {
		this.files = files;
	}

	static ZippedPack read(byte[] zip) {
		var found = new TreeMap<String, byte[]>();
		try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
			for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
				take(entry, entries, found);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw PackRefused.notAPack();
		}
		if (found.isEmpty()) {
			throw PackRefused.notAPack();
		}
		return new ZippedPack(unwrapped(found));
	}

	private static void take(ZipEntry entry, ZipInputStream content, Map<String, byte[]> found) throws IOException {
		var name = entry.getName();
		if (entry.isDirectory() || name.endsWith("README.md")) {
			return;
		}
		if (!name.matches(NAME) || found.size() == MOST_FILES) {
			throw PackRefused.unknownFile(shortened(name));
		}
		var bytes = content.readNBytes(LARGEST_FILE + 1);
		if (bytes.length > LARGEST_FILE) {
			throw PackRefused.tooLarge(name, LARGEST_FILE / 1024);
		}
		if (found.put(name, bytes) != null) {
			throw PackRefused.unknownFile(name);
		}
	}

	/** Without the folder that holds all of them. */
	private static Map<String, byte[]> unwrapped(Map<String, byte[]> found) {
		if (found.containsKey(Pack.PROGRAMME)) {
			return found;
		}
		var around = found.keySet().iterator().next().replaceFirst("/.*", "/");
		if (!found.keySet().stream().allMatch(name -> name.startsWith(around))) {
			return found;
		}
		return found.entrySet()
			.stream()
			.collect(Collectors.toMap(file -> file.getKey().substring(around.length()), Map.Entry::getValue));
	}

	private static String shortened(String name) {
		return (name.length() <= 80) ? name : name.substring(0, 80);
	}

	@Override
	public Optional<byte[]> content(String file) {
		return Optional.ofNullable(files.get(file));
	}

	@Override
	public Set<String> files() {
		return files.keySet();
	}

}

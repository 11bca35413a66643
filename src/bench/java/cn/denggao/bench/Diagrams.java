package cn.denggao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The diagrams that ship, and one that calls three of them. */
final class Diagrams {

	private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+Delegate)}");

	/** Calls the three stages as the shipped umbrella does, and ends with the last. */
	private static final Path UMBRELLA = Path.of("src/bench/resources/three-stages.bpmn");

	private Diagrams() {
	}

	static List<Path> all() throws IOException {
		try (var files = Files.walk(Path.of("processes"))) {
			return Stream.concat(files, Stream.of(UMBRELLA)).filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	/** The names of all delegates that a diagram names. */
	static Set<String> delegates() throws IOException {
		var names = new TreeSet<String>();
		for (var file : all()) {
			DELEGATE.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
		}
		return names;
	}

	static Path umbrella() {
		return UMBRELLA;
	}

}

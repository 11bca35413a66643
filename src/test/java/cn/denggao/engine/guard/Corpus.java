package cn.denggao.engine.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that the guard has to refuse: sound ones with one thing wrong, and a few that are
 * wrong altogether.
 */
final class Corpus {

	static final Path FOLDER = Path.of("src/test/resources/guard");

	private static final Map<String, String> ATTACKS = Map.of("$p3",
			"${''.getClass().forName('java.lang.System').getMethod('getProperty',''.getClass()).invoke(null,'java.version')}",
			"$p4", "${execution.processEngineServices.identityService.createUserQuery().count()}", "$p5",
			"${dataSource.getClass().getName()}", "$canary", "cn.denggao.engine.guard.Canary", "$long", "x".repeat(600),
			"$brackets", "${" + "(".repeat(5000) + "signed" + ")".repeat(5000) + "}", "$parentheses",
			"(".repeat(240) + "1" + ")".repeat(240), "$300", "长".repeat(300), "$5000", "x".repeat(5000));

	private Corpus() {
	}

	/** All of them. */
	static List<Hostile> all() {
		return Stream.of(diagrams(), tables(), forms(), ownForms(), OddFiles.all(), WideFiles.all())
			.flatMap(List::stream)
			.toList();
	}

	static List<Hostile> diagrams() {
		return spoilt("hostile-diagrams.list", "sound-case.bpmn");
	}

	static List<Hostile> tables() {
		return spoilt("hostile-tables.list", "sound-table.dmn");
	}

	static List<Hostile> forms() {
		return spoilt("hostile-forms.list", "sound-form.form");
	}

	static List<Hostile> ownForms() {
		return spoilt("hostile-own-forms.list", "opinion-sound.form");
	}

	static String sound(String name) {
		try {
			return Files.readString(FOLDER.resolve(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Hostile> spoilt(String list, String name) {
		var sound = sound(name);
		return sound(list).lines()
			.filter(line -> !line.startsWith("#") && !line.isBlank())
			.map(line -> spoilt(line, name, sound))
			.toList();
	}

	private static Hostile spoilt(String line, String name, String sound) {
		var parts = line.split(" ~ ");
		if (parts.length < 4 || parts.length > 5 || !sound.contains(parts[1])) {
			throw new IllegalStateException("Does not stand in " + name + ": " + line);
		}
		return new Hostile(parts[0], name, sound.replace(parts[1], armed(parts[2])).getBytes(StandardCharsets.UTF_8),
				parts[3].strip(), (parts.length == 5) ? parts[4].strip() : "");
	}

	/** Attributes are written in double quotes, so the attacks use single ones. */
	private static String armed(String text) {
		var armed = text;
		for (var attack : ATTACKS.entrySet()) {
			armed = armed.replace(attack.getKey(), attack.getValue());
		}
		return armed;
	}

	/** A file, the rule that has to refuse it, and the element at which, if told. */
	record Hostile(String title, String name, byte[] content, String rule, String element) {

		Hostile(String title, String name, byte[] content, String rule) {
			this(title, name, content, rule, "");
		}

		@Override
		public String toString() {
			return name + ": " + title;
		}

	}

}

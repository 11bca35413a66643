package cn.denggao.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody can type more into a field than the server takes. */
class TextFieldTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path CODE = Path.of("src/main/java/cn/denggao");

	private static final Pattern LIMITED = Pattern
		.compile("@(?:Size|CodePointLength)\\([^)]*max = ([0-9_]+)[^)]*\\)(?: @\\w+(?:\\([^)]*\\))?)* String>? (\\w+)");

	@Test
	void everyTextFieldHasTheLimitOfTheServer() throws IOException {
		var complaints = new ArrayList<String>();
		try (var files = Files.walk(TEMPLATES)) {
			for (var file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
				complaints.addAll(complaints(module(file), TEMPLATES.relativize(file), Files.readString(file)));
			}
		}
		assertThat(complaints).isEmpty();
	}

	@Test
	void noticesAFieldWithoutALimitAndOneWithAnother() throws IOException {
		var page = Path.of("page.html");

		assertThat(complaints("review", page, "<textarea name=\"reason\"></textarea>")).hasSize(1);
		assertThat(complaints("review", page, "<input name=\"witness\" maxlength=\"61\">")).hasSize(1);
		assertThat(complaints("review", page, "<input name=\"witness\" maxlength=\"60\">")).isEmpty();
		assertThat(complaints("review", page,
				"<b th:replace=\"~{fragments/forms :: text(name='witness', value=${a.orElse('')})}\"></b>"))
			.hasSize(1);
		assertThat(complaints("review", page, "<input type=\"date\" name=\"day\">")).isEmpty();
	}

	private static List<String> complaints(String module, Path page, String template) throws IOException {
		var limits = limits(module);
		return TextFields.of(template)
			.stream()
			.filter(field -> field.limit().isEmpty() || (field.isNumeric()
					&& !limits.getOrDefault(field.name(), Set.of(field.most())).contains(field.most())))
			.map(field -> "%s: %s is limited to %s, on the server to %s".formatted(page, field.name(), field.limit(),
					limits.get(field.name())))
			.toList();
	}

	/** What a module's pages accept, by the name of the field. */
	private static Map<String, Set<Integer>> limits(String module) throws IOException {
		var limits = new TreeMap<String, Set<Integer>>();
		for (var source : sources(CODE.resolve(module))) {
			LIMITED.matcher(source.replaceAll("\\s+", " "))
				.results()
				.forEach(found -> limits.computeIfAbsent(found.group(2), unused -> new TreeSet<>())
					.add(Integer.valueOf(found.group(1).replace("_", ""))));
		}
		return limits;
	}

	private static List<String> sources(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			var sources = new ArrayList<String>();
			for (var file : files.filter(TextFieldTests::isOfPages).toList()) {
				sources.add(Files.readString(file));
			}
			return sources;
		}
	}

	private static boolean isOfPages(Path source) {
		return source.getParent().endsWith("web") && source.toString().endsWith(".java");
	}

	private static String module(Path template) {
		return TEMPLATES.relativize(template).getName(0).toString();
	}

}

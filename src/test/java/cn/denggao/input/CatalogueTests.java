package cn.denggao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.web.Visitor;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every wrong file, diagram, table and form of the catalogue has a test that says its
 * number, and the table of {@code docs/bad-input.md} says which. After a change it is
 * taken from {@code target/bad-input.md}.
 */
class CatalogueTests {

	private static final int FIRST = 1;

	private static final int LAST = 60;

	/** Diagrams, tables and forms have three ways in, of which the guard's tests tell. */
	private static final Set<Integer> DEFINITIONS = Set.copyOf(IntStream.rangeClosed(43, 55).boxed().toList());

	private static final Pattern LINE = Pattern.compile("(\\| (\\d+) \\| [^|]+ \\| ).*");

	private static final Path KEPT = Path.of("docs/bad-input.md");

	private static final Path FRESH = Path.of("target/bad-input.md");

	private static final Map<Integer, Set<JavaMethod>> SHOWN = shown();

	@Test
	void leavesOutNoNumber() {
		assertThat(SHOWN.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(FIRST, LAST).boxed().toList());
	}

	@Test
	void reachesTheWholeProgramOverHttp() {
		assertThat(SHOWN.keySet()).filteredOn(number -> !DEFINITIONS.contains(number))
			.allMatch(number -> SHOWN.get(number).stream().anyMatch(test -> isOverHttp(test.getOwner())));
	}

	@Test
	void standsInTheTable() throws IOException {
		var kept = Files.readAllLines(KEPT);
		var lines = kept.stream().map(this::withTests).toList();
		Files.write(FRESH, lines);
		assertThat(kept).containsExactlyElementsOf(lines);
		assertThat(kept.stream().filter(line -> LINE.matcher(line).matches())).hasSize(LAST);
	}

	private String withTests(String line) {
		var parts = LINE.matcher(line);
		if (!parts.matches()) {
			return line;
		}
		var tests = new TreeSet<String>();
		SHOWN.getOrDefault(Integer.valueOf(parts.group(2)), Set.of())
			.forEach(test -> tests.add("`" + test.getOwner().getSimpleName() + "." + test.getName() + "`"));
		return parts.group(1) + String.join("<br>", tests) + " |";
	}

	/** Whether its tests send requests to the program as a whole. */
	private static boolean isOverHttp(JavaClass owner) {
		return owner.isMetaAnnotatedWith(DenggaoTest.class) && owner.getDirectDependenciesFromSelf()
			.stream()
			.map(dependency -> dependency.getTargetClass().getName())
			.anyMatch(List.of(MockMvc.class.getName(), Visitor.class.getName(), Probe.class.getName())::contains);
	}

	/** Tests by number. */
	private static Map<Integer, Set<JavaMethod>> shown() {
		var shown = new TreeMap<Integer, Set<JavaMethod>>();
		new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
			.importPackages("cn.denggao")
			.stream()
			.flatMap(type -> type.getMethods().stream())
			.filter(CatalogueTests::isRunning)
			.forEach(method -> {
				for (var number : method.getAnnotationOfType(Catalogue.class).value()) {
					shown.computeIfAbsent(number, unused -> new HashSet<>()).add(method);
				}
			});
		return shown;
	}

	private static boolean isRunning(JavaMethod method) {
		return method.isAnnotatedWith(Catalogue.class) && !method.isAnnotatedWith(Disabled.class)
				&& (method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class));
	}

}

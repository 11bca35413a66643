package cn.denggao.input;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every wrong file, diagram, table and form of the catalogue has a test that says its
 * number.
 */
class CatalogueTests {

	private static final int FIRST = 1;

	private static final int LAST = 60;

	@Test
	void leavesOutNoNumber() {
		assertThat(shown().keySet()).containsExactlyElementsOf(IntStream.rangeClosed(FIRST, LAST).boxed().toList());
	}

	/** Tests by number. */
	private static Map<Integer, TreeSet<String>> shown() {
		var shown = new TreeMap<Integer, TreeSet<String>>();
		new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
			.importPackages("cn.denggao")
			.stream()
			.flatMap(type -> type.getMethods().stream())
			.filter(CatalogueTests::isRunning)
			.forEach(method -> {
				for (var number : method.getAnnotationOfType(Catalogue.class).value()) {
					shown.computeIfAbsent(number, unused -> new TreeSet<>()).add(method.getFullName());
				}
			});
		return shown;
	}

	private static boolean isRunning(JavaMethod method) {
		return method.isAnnotatedWith(Catalogue.class) && !method.isAnnotatedWith(Disabled.class)
				&& (method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class));
	}

}

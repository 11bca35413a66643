package cn.denggao.requirements;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Disabled;

/**
 * The tests that show an item and the pages on which people meet it.
 *
 * @param tests names such as {@code ImportingPackTests.leavesADraftRound}
 * @param pages paths such as {@code /rounds/{id}/opening}
 */
record Traced(Set<String> tests, Set<String> pages) {

	/** What the tests of the program say, by item. */
	static TreeMap<String, Traced> byItem() {
		var items = new TreeMap<String, Traced>();
		new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
			.importPackages("cn.denggao")
			.stream()
			.flatMap(type -> type.getMethods().stream())
			.filter(Traced::isRunning)
			.forEach(method -> add(items, method));
		return items;
	}

	private static boolean isRunning(JavaMethod method) {
		return method.isAnnotatedWith(Requirement.class) && !method.isAnnotatedWith(Disabled.class);
	}

	private static void add(TreeMap<String, Traced> items, JavaMethod method) {
		var said = method.getAnnotationOfType(Requirement.class);
		for (var item : said.value()) {
			var traced = items.computeIfAbsent(item, unused -> new Traced(new TreeSet<>(), new TreeSet<>()));
			traced.tests().add(method.getOwner().getSimpleName() + "." + method.getName());
			if (!said.page().isEmpty()) {
				traced.pages().add(said.page());
			}
		}
	}

	String line(String item) {
		return "| %s | %s | %s |".formatted(item, quoted(tests), quoted(pages));
	}

	private static String quoted(Set<String> names) {
		return String.join("<br>", names.stream().map(name -> "`" + name + "`").toList());
	}

}

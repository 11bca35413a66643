package cn.denggao.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every item of the five policy documents: each is shown by a test, or it is said why
 * nothing is built for it.
 *
 * @param items what each is about, by its number
 * @param notBuilt why there is nothing, by number
 */
record Items(TreeMap<String, String> items, TreeMap<String, String> notBuilt) {

	static Items read() {
		try (var file = Items.class.getResourceAsStream("/requirements/items.yaml")) {
			return new YAMLMapper().readValue(file, Items.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is wrong if tests name these; empty if nothing is. */
	List<String> wrongWith(Collection<String> named) {
		var wrong = new ArrayList<String>();
		items.keySet()
			.stream()
			.filter(item -> !named.contains(item) && !notBuilt.containsKey(item))
			.forEach(item -> wrong.add(item + " is named by no test and not said to be left out"));
		notBuilt.keySet()
			.stream()
			.filter(named::contains)
			.forEach(item -> wrong.add(item + " is said to be left out, but a test names it"));
		notBuilt.keySet()
			.stream()
			.filter(item -> !items.containsKey(item))
			.forEach(item -> wrong.add(item + " is said to be left out, but there is no such item"));
		named.stream()
			.filter(item -> !items.containsKey(item))
			.sorted()
			.forEach(item -> wrong.add(item + " is named by a test, but there is no such item"));
		return wrong;
	}

	/** Rows of a table: the item, what it is about, why there is nothing. */
	List<String> leftOut() {
		return notBuilt.entrySet()
			.stream()
			.map(entry -> "| %s | %s | %s |".formatted(entry.getKey(), items.get(entry.getKey()), entry.getValue()))
			.toList();
	}

}

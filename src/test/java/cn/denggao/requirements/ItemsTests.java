package cn.denggao.requirements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No item of a policy document is forgotten. */
class ItemsTests {

	private final Items small = new Items(new TreeMap<>(Map.of("R000-01", "出处", "R000-02", "字形", "R000-03", "口号")),
			new TreeMap<>(Map.of("R000-03", "没有要做的事")));

	@Test
	void areAllNamedByTestsOrSaidToBeLeftOut() {
		assertThat(Items.read().wrongWith(Traced.byItem().keySet())).isEmpty();
	}

	@Test
	void areListedWithoutAGap() {
		var byDocument = Items.read()
			.items()
			.keySet()
			.stream()
			.collect(Collectors.groupingBy(item -> item.substring(0, 4), TreeMap::new, Collectors.toList()));

		assertThat(byDocument.values().stream().map(List::size)).containsExactly(35, 45, 24, 25, 34);
		byDocument.forEach((document, items) -> assertThat(items.get(items.size() - 1))
			.isEqualTo("%s-%02d".formatted(document, items.size())));
	}

	@Test
	void areInOrderIfTestsNameWhatIsBuilt() {
		assertThat(small.wrongWith(Set.of("R000-01", "R000-02"))).isEmpty();
	}

	@Test
	void areMissedIfNoTestNamesThem() {
		assertThat(small.wrongWith(Set.of("R000-02")))
			.containsExactly("R000-01 is named by no test and not said to be left out");
	}

	@Test
	void areNotLeftOutOnceATestNamesThem() {
		assertThat(small.wrongWith(Set.of("R000-01", "R000-02", "R000-03")))
			.containsExactly("R000-03 is said to be left out, but a test names it");
	}

	@Test
	void areNoneBeyondTheList() {
		assertThat(small.wrongWith(Set.of("R000-01", "R000-02", "R000-99")))
			.containsExactly("R000-99 is named by a test, but there is no such item");
		assertThat(new Items(new TreeMap<>(), new TreeMap<>(Map.of("R000-98", "无"))).wrongWith(Set.of()))
			.containsExactly("R000-98 is said to be left out, but there is no such item");
	}

	@Test
	void areToldWithTheReasonForLeavingThemOut() {
		assertThat(small.leftOut()).containsExactly("| R000-03 | 口号 | 没有要做的事 |");
	}

}

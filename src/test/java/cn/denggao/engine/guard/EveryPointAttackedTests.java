package cn.denggao.engine.guard;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each place where the engine evaluates something is attacked by files of the corpus, and
 * each of them is refused for just that, whatever else may be wrong with it.
 */
@DenggaoTest
class EveryPointAttackedTests {

	@Autowired
	private Inspection inspection;

	static List<String> points() {
		return Corpus.sound("points.list").lines().filter(line -> !line.startsWith("#")).toList();
	}

	@ParameterizedTest
	@MethodSource("points")
	void isAttackedAndDefendedByItsRule(String point) {
		Stream.of(point.substring(point.indexOf(" ~ ") + 3).split(" \\| ")).forEach(attack -> {
			// given
			var title = attack.substring(0, attack.indexOf(" > ")).strip();
			var rule = attack.substring(attack.indexOf(" > ") + 3).strip();
			var files = Corpus.all()
				.stream()
				.filter(file -> file.title().equals(title) && file.rule().equals(rule))
				.toList();

			// then
			assertThat(files).as(attack).isNotEmpty();
			assertThat(files).allSatisfy(
					file -> assertThat(inspection.inspect(file.name(), file.content())).filteredOn(Finding::isError)
						.as(attack)
						.extracting(Finding::key)
						.contains("engine.guard." + rule));
		});
	}

}

package cn.denggao.engine.guard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each place where the engine evaluates something is attacked by files of the corpus. */
class EveryPointAttackedTests {

	static List<String> points() {
		return Corpus.sound("points.list").lines().filter(line -> !line.startsWith("#")).toList();
	}

	@ParameterizedTest
	@MethodSource("points")
	void isAttacked(String point) {
		var titles = Corpus.all().stream().map(Corpus.Hostile::title).collect(Collectors.toSet());
		var attacks = Arrays.stream(point.substring(point.indexOf(" ~ ") + 3).split(" \\| "))
			.map(String::strip)
			.toList();
		assertThat(titles).containsAll(attacks);
	}

}

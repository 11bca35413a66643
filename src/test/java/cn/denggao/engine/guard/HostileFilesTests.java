package cn.denggao.engine.guard;

import java.util.List;
import java.util.concurrent.TimeUnit;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.Corpus.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way to run code, to reach out or to wear the program down is seen and named. */
@DenggaoTest
class HostileFilesTests {

	@Autowired
	private Inspection inspection;

	@Autowired
	private FindingSentences sentences;

	static List<Hostile> hostile() {
		return Corpus.all();
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void isRefusedByItsRule(Hostile file) {
		// when
		var bytes = SpoiltFilesTests.allocated();
		var began = System.nanoTime();
		var errors = inspection.inspect(file.name(), file.content()).stream().filter(Finding::isError).toList();
		var lasted = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);

		// then
		assertThat(errors).extracting(Finding::key).contains("engine.guard." + file.rule());
		assertThat(errors).allSatisfy(finding -> {
			assertThat(finding.element()).isNotBlank();
			assertThat(finding.line()).isPositive();
			assertThat(sentences.of(finding)).containsPattern("\\p{IsHan}");
		});
		if (!file.element().isEmpty()) {
			assertThat(errors).filteredOn(finding -> finding.key().equals("engine.guard." + file.rule()))
				.extracting(Finding::element)
				.contains(file.element());
		}
		assertThat(lasted).isLessThan(2_000);
		assertThat(SpoiltFilesTests.allocated() - bytes).as("bytes").isLessThan(SpoiltFilesTests.MOST_BYTES);
	}

	@Test
	void isManyAndVaried() {
		assertThat(hostile()).hasSizeGreaterThanOrEqualTo(320);
		assertThat(hostile()).extracting(Hostile::toString).doesNotHaveDuplicates();
	}

	@Test
	void loadsNoClassThatAFileNames() {
		hostile().forEach(file -> inspection.inspect(file.name(), file.content()));

		assertThat(CanaryMark.isLeft()).isFalse();
	}

}

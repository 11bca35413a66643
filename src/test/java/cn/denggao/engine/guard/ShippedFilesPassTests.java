package cn.denggao.engine.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing the program ships is refused, and nothing in it is even to be looked at. */
@DenggaoTest
class ShippedFilesPassTests {

	@Autowired
	private Inspection inspection;

	static List<Path> files() throws IOException {
		try (var processes = Files.walk(Path.of("processes")); var forms = Files.walk(Path.of("forms"))) {
			return Stream.concat(processes, forms)
				.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void hasNothingAgainst(Path file) throws IOException {
		assertThat(inspection.inspect(file.toString(), Files.readAllBytes(file)))
			.filteredOn(finding -> finding.severity() != Severity.HINT)
			.isEmpty();
	}

	@Test
	void hasSeenThemAll() throws IOException {
		assertThat(files()).hasSizeGreaterThan(35);
	}

}

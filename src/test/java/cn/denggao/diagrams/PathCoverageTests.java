package cn.denggao.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every diagram is watched, and a path that nobody takes is noticed. */
class PathCoverageTests {

	@Test
	void watchesEveryDiagram() throws IOException {
		var watched = tests();
		try (var diagrams = Files.walk(Path.of("processes"))) {
			assertThat(diagrams.filter(file -> file.toString().endsWith(".bpmn"))
				.map(file -> Path.of("processes").relativize(file).toString().replace(".bpmn", ""))).hasSize(11)
				.allSatisfy(diagram -> assertThat(watched).contains("PathCoverage.of(\"" + diagram + "\")"));
		}
	}

	@Test
	void noticesWhatNobodyTook() throws IOException {
		// given
		var drawn = Files.readString(Path.of("processes/approval/objection.bpmn"));
		var all = PathCoverage.missing(drawn, Set.of());

		// then
		assertThat(all).containsExactlyInAnyOrder("Boundary_AnswerOverdue", "Boundary_HandlingOverdue",
				"End_LateObjectionReported", "End_ObjectionClosed", "End_ObjectionMoot", "Flow_ObjectionAdmitted_Admit",
				"Flow_ObjectionAdmitted_Refused", "Flow_ObjectionAdmitted_Again", "Flow_ObjectionDecided_Decided",
				"Flow_ObjectionDecided_Verify");
		assertThat(PathCoverage.missing(drawn, Set.of("End_ObjectionMoot", "Flow_ObjectionAdmitted_Again"))).hasSize(8)
			.doesNotContain("End_ObjectionMoot", "Flow_ObjectionAdmitted_Again");
	}

	private static String tests() throws IOException {
		try (var sources = Files.walk(Path.of("src/test/java/cn/denggao/diagrams"))) {
			return sources.filter(file -> file.toString().endsWith("DiagramTests.java")).map(file -> {
				try {
					return Files.readString(file);
				}
				catch (IOException ex) {
					throw new java.io.UncheckedIOException(ex);
				}
			}).collect(Collectors.joining());
		}
	}

}

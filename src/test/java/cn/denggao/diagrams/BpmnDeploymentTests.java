package cn.denggao.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The engine takes every diagram, and an end that nobody catches is refused. */
class BpmnDeploymentTests {

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with();

	static List<String> diagrams() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("processes"))) {
			return files.map(Path::toString)
				.filter(file -> file.endsWith(".bpmn"))
				.map(file -> file.replaceAll("^processes.|\\.bpmn$", ""))
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void isTakenByTheEngine(String diagram) {
		// when
		engine.deploy(diagram);

		// then
		var definition = engine.engine().getRepositoryService().createProcessDefinitionQuery().singleResult();
		assertThat(definition.getKey()).isEqualTo(diagram.replaceAll(".*/", ""));
		assertThat(definition.getHistoryTimeToLive()).isEqualTo(5500);
	}

	@Test
	void refusesAnErrorThatNobodyCatches() {
		// given
		engine.deploy("application/application-stage");
		var stage = engine.start("application-stage", "P-1", "projectId", "P-1");

		// when
		assertThatThrownBy(() -> stage.send("programme.WindowClosed")).isInstanceOf(ProcessEngineException.class);

		// then
		stage.standsAt("UserTask_FillInApplication");
	}

}

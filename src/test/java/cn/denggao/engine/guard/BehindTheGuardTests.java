package cn.denggao.engine.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.Corpus.Hostile;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Had the guard let them through, the belt would still hold: nothing is loaded, nothing
 * runs.
 */
@DenggaoTest
@ExtendWith(QuietEngine.class)
class BehindTheGuardTests {

	private static final String REFLECTION = "''.getClass().forName('java.lang.System')"
			+ ".getMethod('getProperty',''.getClass()).invoke(null,'java.version')";

	@Autowired
	private ProcessEngine engine;

	static List<Hostile> namingAClass() {
		return Corpus.diagrams()
			.stream()
			.filter(file -> new String(file.content(), StandardCharsets.UTF_8).contains("guard.Canary"))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("namingAClass")
	void loadsNoClassThatADiagramNames(Hostile file) {
		assertThatThrownBy(() -> deploy(file.name(), new String(file.content(), StandardCharsets.UTF_8)))
			.isInstanceOf(ProcessEngineException.class);
		assertThat(CanaryMark.isLeft()).isFalse();
	}

	@Test
	void knowsManyWaysToNameAClass() {
		assertThat(namingAClass()).hasSizeGreaterThan(8);
	}

	/** P6 and P7: the table is stored, and evaluating it fails. */
	@ParameterizedTest
	@ValueSource(strings = { "juel", "groovy", "javascript", "feel-juel" })
	void runsNoOtherLanguageInATable(String language) {
		// given
		var table = Corpus.sound("sound-table.dmn")
			.replace("<inputEntry id=\"Rule_1_score\"><text>[60..100]</text>",
					"<inputEntry id=\"Rule_1_score\" expressionLanguage=\"" + language + "\"><text>${" + REFLECTION
							+ "}</text>");
		assertThat(table).contains(REFLECTION);
		var deployment = deploy("sound-table.dmn", table);

		// then
		assertThatThrownBy(() -> engine.getDecisionService()
			.evaluateDecisionTableByKey("sound-table", Map.of("score", 90, "vetoed", false)))
			.isInstanceOf(Exception.class);

		// when
		engine.getRepositoryService().deleteDeployment(deployment.getId());
	}

	private Deployment deploy(String name, String text) {
		return Unguarded.doing(engine,
				() -> engine.getRepositoryService().createDeployment().addString(name, text).deploy());
	}

}

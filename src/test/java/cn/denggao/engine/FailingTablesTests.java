package cn.denggao.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.TestApprovals;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A table that cannot be evaluated stops a person with a sentence, a job as an incident.
 */
@DenggaoTest
class FailingTablesTests {

	private static final String KEY = "sound-table";

	@Autowired
	private DecisionTables tables;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	private String deployment;

	@AfterEach
	void takeItAway() {
		repository.deleteDeployment(deployment);
	}

	@Test
	@Catalogue(52)
	void refusesATypeThatDoesNotFit() throws IOException {
		deploy("", "");

		assertThat(refusal(Map.of("score", "九十", "vetoed", false)).key()).isEqualTo("engine.table-fails");
	}

	@Test
	@Catalogue(52)
	void refusesAnInputThatIsMissing() throws IOException {
		deploy("<inputEntry id=\"Rule_2_vetoed\"><text>-</text>", "<inputEntry id=\"Rule_2_vetoed\"><text>true</text>");

		assertThat(refusal(Map.of("vetoed", false)).key()).isEqualTo("engine.table-undecided");
	}

	@Test
	@Catalogue(52)
	void refusesWhereNoRuleHits() throws IOException {
		deploy("<inputEntry id=\"Rule_2_vetoed\"><text>-</text>", "<inputEntry id=\"Rule_2_vetoed\"><text>true</text>");

		assertThat(refusal(Map.of("score", 10, "vetoed", false)).key()).isEqualTo("engine.table-undecided");
	}

	@Test
	@Catalogue(52)
	void refusesAConclusionNobodyKnows() throws IOException {
		deploy("\"FAIL\"", "\"FAILED\"");

		assertThat(refusal(Map.of("score", 10, "vetoed", false)).key()).isEqualTo("engine.table-fails");
	}

	@Test
	@Catalogue(52)
	void isAnIncidentInAJobAndNotAnEndlessTrial() throws IOException {
		// given
		deploy("", "");
		var process = repository.createDeployment().addClasspathResource("engine/asking-case.bpmn").deploy().getId();
		var instance = runtime.startProcessInstanceByKey("asking-case", "asking").getId();

		// when
		var failure = catchThrowable(() -> run(instance));
		while (management.createJobQuery().processInstanceId(instance).withRetriesLeft().count() > 0) {
			catchThrowable(() -> run(instance));
		}

		// then
		assertThat(failure).hasMessageContaining("engine.table-fails");
		assertThat(runtime.createIncidentQuery().processInstanceId(instance).list()).singleElement()
			.satisfies(incident -> assertThat(incident.getActivityId()).isEqualTo("ServiceTask_AskTable"));
		repository.deleteDeployment(process, true);
	}

	private void run(String instance) {
		management.executeJob(management.createJobQuery().processInstanceId(instance).singleResult().getId());
	}

	private Refused refusal(Map<String, ?> inputs) {
		return catchThrowableOfType(Refused.class,
				() -> tables.evaluate(KEY, List.of(), new HashMap<>(inputs)).choice("conclusion", Conclusion.class));
	}

	private void deploy(String sound, String broken) throws IOException {
		var text = Files.readString(Path.of("src/test/resources/guard/sound-table.dmn")).replace(sound, broken);
		TestApprovals.approve(text.getBytes(StandardCharsets.UTF_8));
		deployment = repository.createDeployment().source("test").addString(KEY + ".dmn", text).deploy().getId();
	}

	/** What the sound table concludes. */
	private enum Conclusion {

		PASS, FAIL

	}

}

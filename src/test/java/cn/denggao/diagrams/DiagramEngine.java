package cn.denggao.diagrams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.SharedPostgres;
import cn.denggao.engine.belt.DiagramBelt;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A bare engine on PostgreSQL that runs our diagrams with scripted delegates and with the
 * belt fastened, so that a path test needs nothing but the diagram. One engine per JVM,
 * emptied after each test.
 */
public final class DiagramEngine implements BeforeEachCallback, AfterEachCallback {

	private static final ScriptedDelegates DELEGATES = new ScriptedDelegates();

	private final List<String> diagrams;

	private DiagramEngine(List<String> diagrams) {
		this.diagrams = diagrams;
	}

	/**
	 * With these files of {@code processes/}, for example {@code review/review-stage}.
	 */
	public static DiagramEngine with(String... diagrams) {
		return new DiagramEngine(List.of(diagrams));
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		ProcessEngineTests.init(engine());
		diagrams.forEach(this::deploy);
	}

	@Override
	public void afterEach(ExtensionContext context) {
		var repository = engine().getRepositoryService();
		repository.createDeploymentQuery()
			.list()
			.forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
		DELEGATES.clear();
		ProcessEngineTests.reset();
	}

	public ProcessEngine engine() {
		return Running.ENGINE;
	}

	/** The delegate a diagram names, to be told its answers and asked for its calls. */
	public ScriptedDelegate delegate(String name) {
		return DELEGATES.named(name);
	}

	/** Deploys one more diagram. */
	public void deploy(String diagram) {
		try (var content = Files.newInputStream(Path.of("processes", diagram + ".bpmn"))) {
			engine().getRepositoryService().createDeployment().addInputStream(diagram + ".bpmn", content).deploy();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deploys a stage with one waiting task in the place of a real called process. */
	public DiagramEngine standIn(String... keys) {
		Stream.of(keys)
			.forEach(key -> engine().getRepositoryService()
				.createDeployment()
				.addString(key + ".bpmn", StandIns.stage(key))
				.deploy());
		return this;
	}

	/** Starts a process by its none start event. */
	public DiagramCase start(String key, String businessKey, Object... variables) {
		var started = engine().getRuntimeService().startProcessInstanceByKey(key, businessKey, Variables.of(variables));
		return new DiagramCase(engine(), started);
	}

	/** Starts a process by one of its message start events. */
	public DiagramCase startByMessage(String message, String businessKey, Object... variables) {
		var started = engine().getRuntimeService()
			.startProcessInstanceByMessage(message, businessKey, Variables.of(variables));
		return new DiagramCase(engine(), started);
	}

	/** Starts a stage by a caller that catches the end of the project. */
	public DiagramCase call(String key, String businessKey, Object... variables) {
		engine().getRepositoryService().createDeployment().addString("caller.bpmn", StandIns.callerOf(key)).deploy();
		return start("caller", businessKey, variables).child(key);
	}

	private static final class Running {

		static final ProcessEngine ENGINE = start();

		private static ProcessEngine start() {
			var configuration = new StandaloneProcessEngineConfiguration();
			configuration.setJdbcUrl(SharedPostgres.newDatabase());
			configuration.setJdbcDriver("org.postgresql.Driver");
			configuration.setJdbcUsername("postgres");
			configuration.setDatabaseSchemaUpdate("true");
			configuration.setHistory("audit");
			configuration.setJobExecutorActivate(false);
			configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
			configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new VisitedPaths())));
			DiagramBelt.fasten(configuration, DELEGATES::bean);
			return configuration.buildProcessEngine();
		}

	}

}

package cn.denggao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Our modules engine, worklist, tracking and calendar with the settings they ship with,
 * on a database with all our tables; the diagrams' delegates are empty.
 */
final class OurEngine implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private OurEngine(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static OurEngine start(Server.Database database, Decisions decisions) throws IOException {
		return start(OurModules.class, database, decisions);
	}

	static OurEngine start(Class<?> modules, Server.Database database, Decisions decisions) throws IOException {
		var delegates = Diagrams.delegates();
		var ours = new OurEngine(new SpringApplicationBuilder(modules).web(WebApplicationType.NONE)
			.registerShutdownHook(false)
			.properties(Map.of("denggao.scheduling", "false", "camunda.bpm.job-execution.enabled", "false",
					"camunda.bpm.process-engine-name", database.name(), "spring.flyway.placeholders.demonstration",
					"true", "spring.flyway.baseline-on-migrate", "true", "spring.flyway.baseline-version", "0",
					"logging.level.root", "warn"))
			.initializers(starting -> {
				var beans = (GenericApplicationContext) starting;
				beans.registerBean(DataSource.class, database::pool);
				beans.registerBean(FirstLooks.class, FirstLooks::new);
				delegates.forEach(
						name -> beans.registerBean(name, EmptyDelegate.class, () -> new EmptyDelegate(name, decisions)));
			})
			.run());
		ours.engine()
			.getRepositoryService()
			.createDeployment()
			.addString("three-stages.bpmn", Files.readString(Diagrams.umbrella()))
			.deploy();
		return ours;
	}

	<T> T get(Class<T> type) {
		return context.getBean(type);
	}

	ProcessEngine engine() {
		return get(ProcessEngine.class);
	}

	@Override
	public void close() {
		context.close();
	}

}

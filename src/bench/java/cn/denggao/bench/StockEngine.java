package cn.denggao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * The engine as it comes, with the same diagrams and empty delegates: no plugin, no
 * projection. History full and UUIDs are the defaults of every packaged distribution.
 */
final class StockEngine {

	private StockEngine() {
	}

	/** Without a definition. */
	static ProcessEngine bare(Server.Database database) throws IOException {
		return build(database, false, new Decisions());
	}

	static ProcessEngine start(Server.Database database, boolean authorization, Decisions decisions)
			throws IOException {
		var engine = build(database, authorization, decisions);
		var deployment = engine.getRepositoryService().createDeployment();
		for (var file : Diagrams.all()) {
			deployment.addString(file.getFileName().toString(), Files.readString(file));
		}
		deployment.deploy();
		return engine;
	}

	private static ProcessEngine build(Server.Database database, boolean authorization, Decisions decisions)
			throws IOException {
		var settings = new StandaloneProcessEngineConfiguration();
		settings.setProcessEngineName(database.name());
		settings.setDataSource(database.pool());
		settings.setDatabaseSchemaUpdate("true");
		settings.setHistory("full");
		settings.setIdGenerator(new StrongUuidGenerator());
		settings.setJobExecutorActivate(false);
		settings.setAuthorizationEnabled(authorization);
		settings.setBeans(beans(decisions));
		return settings.buildProcessEngine();
	}

	private static Map<Object, Object> beans(Decisions decisions) throws IOException {
		var beans = new HashMap<Object, Object>();
		Diagrams.delegates().forEach(name -> beans.put(name, new EmptyDelegate(name, decisions)));
		return beans;
	}

}

package cn.denggao.engine.guard;

import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** The guard logs every refusal, and the engine every failure with its stack. */
class QuietEngine implements BeforeEachCallback, AfterAllCallback {

	@Override
	public void beforeEach(ExtensionContext context) {
		logs().forEach(log -> log.setLevel(Level.OFF));
	}

	@Override
	public void afterAll(ExtensionContext context) {
		logs().forEach(log -> log.setLevel(null));
	}

	private static Stream<Logger> logs() {
		return Stream.of("org.camunda.bpm.engine.context", DeploymentGuard.class.getName())
			.map(name -> (Logger) LoggerFactory.getLogger(name));
	}

}

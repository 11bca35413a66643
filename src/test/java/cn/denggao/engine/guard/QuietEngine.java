package cn.denggao.engine.guard;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** The engine logs every refusal with its stack; hundreds of them say nothing more. */
class QuietEngine implements BeforeEachCallback, AfterAllCallback {

	private final Logger log = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.context");

	@Override
	public void beforeEach(ExtensionContext context) {
		log.setLevel(Level.OFF);
	}

	@Override
	public void afterAll(ExtensionContext context) {
		log.setLevel(null);
	}

}

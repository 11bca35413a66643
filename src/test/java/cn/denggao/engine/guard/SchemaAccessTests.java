package cn.denggao.engine.guard;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that names a schema elsewhere makes nobody call there, even past the guard. */
@DenggaoTest
@ExtendWith(QuietEngine.class)
class SchemaAccessTests {

	private static final String SETTING = "javax.xml.accessExternalSchema";

	@Autowired
	private ProcessEngine engine;

	private final AtomicInteger calls = new AtomicInteger();

	private ServerSocket listener;

	private String before;

	@BeforeEach
	void listen() throws IOException {
		before = System.getProperty(SETTING);
		listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		var thread = new Thread(this::count);
		thread.setDaemon(true);
		thread.start();
	}

	@AfterEach
	void stop() throws IOException {
		System.setProperty(SETTING, before);
		listener.close();
	}

	@Test
	void callsNobodyForASchema() {
		deploy("sound-case.bpmn", "id=\"Definitions_Sound\"", "");
		deploy("sound-table.dmn", "id=\"Definitions_Sound\"",
				"xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");

		assertThat(calls).hasValue(0);
	}

	@Test
	void wouldCallWithoutTheSetting() {
		// given
		System.setProperty(SETTING, "all");

		// when
		deploy("sound-case.bpmn", "id=\"Definitions_Sound\"", "");

		// then
		assertThat(calls).hasPositiveValue();
	}

	private void deploy(String name, String place, String more) {
		var attack = place + " " + more + " xsi:schemaLocation=\"urn:x http://127.0.0.1:" + listener.getLocalPort()
				+ "/x.xsd\"";
		var text = Corpus.sound(name)
			.replace(place, attack)
			.replaceFirst("<(bpmn:)?(process|decision) ", "<$1$2 xmlns:foreign=\"urn:x\" foreign:y=\"z\" ");
		try {
			var deployment = Unguarded.doing(engine,
					() -> engine.getRepositoryService().createDeployment().addString(name, text).deploy());
			engine.getRepositoryService().deleteDeployment(deployment.getId());
		}
		catch (ProcessEngineException ex) {
			// whether the engine takes it or not, nobody is called
		}
	}

	private void count() {
		while (!listener.isClosed()) {
			try (var call = listener.accept()) {
				calls.incrementAndGet();
			}
			catch (IOException ex) {
				return;
			}
		}
	}

}

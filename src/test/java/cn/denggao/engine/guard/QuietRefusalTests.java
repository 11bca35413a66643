package cn.denggao.engine.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the log says of files that were turned away. */
@DenggaoTest
class QuietRefusalTests {

	private static final Logger ENGINE = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine");

	private static final Logger GUARD = (Logger) LoggerFactory.getLogger(DeploymentGuard.class);

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private RepositoryService repository;

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void listen() {
		log.start();
		ENGINE.addAppender(log);
		GUARD.addAppender(log);
	}

	@AfterEach
	void stop() {
		ENGINE.detachAppender(log);
		GUARD.detachAppender(log);
	}

	@Test
	void saysInOneLineWithoutAStackThatAFileWasRefused() {
		assertThatThrownBy(() -> deploy(Map.of("odd\nname.bpmn", "<nothing/>"))).isInstanceOf(ParseException.class);

		assertThat(told()).singleElement().satisfies(event -> {
			assertThat(event.getLevel()).isEqualTo(Level.INFO);
			assertThat(event.getThrowableProxy()).isNull();
			assertThat(event.getFormattedMessage()).startsWith("Deployment refused: 部署被拒绝").doesNotContain("\n");
		});
	}

	@Test
	void stillLogsFailuresOfTheEngine() {
		assertThatThrownBy(() -> Unguarded.doing(engine,
				() -> repository.createDeployment().addString("broken.bpmn", "<nothing/>").deploy()))
			.isInstanceOf(ParseException.class);

		assertThat(told()).singleElement().satisfies(event -> {
			assertThat(event.getLevel()).isEqualTo(Level.ERROR);
			assertThat(event.getThrowableProxy()).isNotNull();
		});
	}

	/** An approval of one would otherwise wait for ever for the record of the other. */
	@Test
	void refusesTwoFilesOfTheSameDefinitionAtOnce() throws Exception {
		var sound = new ClassPathResource("guard/sound-case.bpmn").getContentAsString(StandardCharsets.UTF_8);

		assertThatThrownBy(() -> deploy(Map.of("one/sound-case.bpmn", sound, "other/sound-case.bpmn", sound)))
			.isInstanceOf(ParseException.class)
			.hasMessageContaining("一次部署里有两个“sound-case.bpmn”");
	}

	private void deploy(Map<String, String> files) {
		var deployment = repository.createDeployment().name("refused");
		files.forEach(deployment::addString);
		deployment.deploy();
	}

	private List<ILoggingEvent> told() {
		return log.list.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.INFO)).toList();
	}

}

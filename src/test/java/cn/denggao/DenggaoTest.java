package cn.denggao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

import cn.denggao.engine.SmallTask;
import cn.denggao.engine.guard.TestApprovals;
import cn.denggao.modeling.migration.LongLifeContract;

import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole program with its real engine on a database of its own; one context for all
 * tests that say so. Jobs and schedules stand still: tests drive them. The clock may be
 * moved forward.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.flyway.placeholders.demonstration=true", "denggao.scheduling=false",
				"camunda.bpm.job-execution.enabled=false", "denggao.identity.sign-in.hashing-strength=4",
				"spring.datasource.hikari.maximum-pool-size=20" })
@AutoConfigureMockMvc
@Import({ SmallTask.class, LongLifeContract.class, People.class, TestApprovals.class })
@ContextConfiguration(initializers = DenggaoTest.FreshDatabase.class)
@TestExecutionListeners(listeners = OwnEngine.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DenggaoTest {

	/** Points the context to a fresh database. */
	class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			SharedPostgres.stopAfterContexts();
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("fresh database",
						Map.of("spring.datasource.url", SharedPostgres.newDatabase(), "spring.datasource.username",
								"postgres", "spring.datasource.password", "", "spring.mail.host", "127.0.0.1",
								"spring.mail.port", SharedMail.port(), "denggao.notification.mail", "true",
								"denggao.notification.domain", "denggao.test")));
		}

	}

}

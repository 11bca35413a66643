package cn.denggao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of a base module on a real, migrated database of its own, without engine and
 * web. The test imports the beans it needs and commits like the program does.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@ContextConfiguration(initializers = DatabaseTest.FreshDatabase.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext
public @interface DatabaseTest {

	/** Points the context at a new database; migrations of the base modules only. */
	class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.datasource.url=" + SharedPostgres.newDatabase(), "spring.datasource.hikari.minimum-idle=0",
						"spring.flyway.locations=classpath:db/migration/calendar,classpath:db/migration/organisation,"
								+ "classpath:db/migration/audit,classpath:db/migration/document",
						"spring.jpa.show-sql=false")
				.applyTo(context);
		}

	}

}

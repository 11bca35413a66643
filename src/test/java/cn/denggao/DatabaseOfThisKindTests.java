package cn.denggao;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import cn.denggao.calendar.FastForwarding;
import cn.denggao.calendar.OfficialClock;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A database is that of a demonstration or a real one for good. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseOfThisKindTests {

	private String database;

	@BeforeEach
	void createDatabase() {
		database = SharedPostgres.newDatabase();
	}

	@Test
	void keepsADemonstrationOffRealData(CapturedOutput output) {
		// given
		start(false);

		// when
		assertThatThrownBy(() -> start(true)).hasRootCauseInstanceOf(CannotStart.class);

		// then
		assertThat(output).contains("登高没有启动：这个数据库不是演示环境的，不能在上面演示。");
	}

	@Test
	void keepsRealWorkOffTheDataOfADemonstration(CapturedOutput output) {
		// given
		start(true);

		// when
		assertThatThrownBy(() -> start(false)).hasRootCauseInstanceOf(CannotStart.class);

		// then
		assertThat(output).contains("登高没有启动：这个数据库是演示环境的，账号的口令是公开的，不能正式使用。");
	}

	@Test
	void startsAgainOnADatabaseOfItsKind(CapturedOutput output) {
		start(true);
		start(true);

		assertThat(output).doesNotContain("登高没有启动");
	}

	private void start(boolean demonstration) {
		new SpringApplicationBuilder(Part.class).web(WebApplicationType.NONE)
			.registerShutdownHook(false)
			.run("--spring.datasource.url=" + database, "--spring.datasource.username=postgres",
					"--spring.flyway.placeholders.demonstration=" + demonstration)
			.close();
	}

	@Configuration
	@Import({ DatabaseOfThisKind.class, FastForwarding.class })
	@ComponentScan(basePackageClasses = OfficialClock.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = OfficialClock.class))
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class })
	static class Part {

	}

}

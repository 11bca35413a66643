package cn.denggao.bench;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The officers' list with the organisations and the clock, without engine and pages. */
@Configuration
@ComponentScan(basePackages = { "cn.denggao.organisation", "cn.denggao.calendar", "cn.denggao.audit.domain",
		"cn.denggao.application.domain.desk" }, useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.REGEX,
				pattern = ".*\\.(RecordedOrganisations|DatabaseClock|AppendingEntries|AuditEntries|FindingApplications|DeskScope|ExportingApplications)"))
@EntityScan({ "cn.denggao.organisation", "cn.denggao.calendar" })
@EnableJpaRepositories({ "cn.denggao.organisation", "cn.denggao.calendar" })
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class })
class DeskModules {

	/** Ten rounds, told by number. */
	static UUID round(int number) {
		return new UUID(0, number);
	}

	@Bean
	CurrentActor actor() {
		var officer = new Actor("officer", "officer", "140000", Set.of("hc-province"));
		return () -> officer;
	}

	@Bean
	AccountDirectory directory() {
		return new PaperDirectory();
	}

	@Bean
	RoundDirectory rounds() {
		var all = IntStream.range(0, 10).mapToObj(DeskModules::summary).toList();
		return (RoundDirectory) Proxy.newProxyInstance(RoundDirectory.class.getClassLoader(),
				new Class<?>[] { RoundDirectory.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "require" -> all.get((int) ((RoundId) arguments[0]).value().getLeastSignificantBits());
					case "all" -> all;
					case "hashCode" -> 1;
					case "equals" -> proxy == arguments[0];
					case "toString" -> "ten rounds";
					default -> throw new UnsupportedOperationException(method.toString());
				});
	}

	private static RoundSummary summary(int number) {
		return new RoundSummary(new RoundId(round(number)), "SX-136", "", "LEADING_SPECIALTY", "", "Round " + number,
				2026 + number, 1, RoundStatus.OPEN, OrganisationId.of("140000"), Level.PROVINCE, Instant.EPOCH,
				Instant.EPOCH, Instant.EPOCH, null);
	}

}

package cn.denggao.bench;

import java.util.Set;

import cn.denggao.engine.Approvals;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The modules that every movement of a token passes through. */
@Configuration
@ComponentScan(
		basePackages = { "cn.denggao.engine", "cn.denggao.calendar", "cn.denggao.worklist", "cn.denggao.tracking" },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = { ".*\\.web\\..*", ".*TasklistFilters", ".*\\.ReadingHeat",
				"cn\\.denggao\\.engine\\.(SmallTask.*|.*Tests.*|guard\\.TestApprovals)" }))
@EntityScan("cn.denggao.calendar")
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
		TransactionAutoConfiguration.class, JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class,
		JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class, CamundaBpmAutoConfiguration.class })
class OurModules {

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
	Approvals approvals() {
		return (name, content) -> {
			// the bench deploys its own umbrella
		};
	}

	/** One for each shipped diagram. */
	@Bean
	static BeanFactoryPostProcessor contracts() {
		return beans -> PaperContract.all()
			.forEach(contract -> beans.registerSingleton("paper-" + contract.key(), contract));
	}

}

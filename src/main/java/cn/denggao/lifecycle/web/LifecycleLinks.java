package cn.denggao.lifecycle.web;

import cn.denggao.application.ProjectPage;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from a project to what is decided about it from above. */
@Configuration(proxyBeanMethods = false)
class LifecycleLinks {

	@Bean
	ProjectPage measuresLink() {
		return ProjectPage.of("IN_CONSTRUCTION", "lifecycle.measures.title", "measures", 50, Role.HC_DECIDER,
				Role.HC_DECIDER_LEADER, Role.LEADING_GROUP);
	}

	@Bean
	ProjectPage recoveryLink() {
		return ProjectPage.of("FUND_RECOVERY", "lifecycle.recovery.title", "recovery", 51);
	}

}

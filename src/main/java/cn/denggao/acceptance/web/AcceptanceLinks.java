package cn.denggao.acceptance.web;

import cn.denggao.application.ProjectPage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from a project to its final acceptance. */
@Configuration(proxyBeanMethods = false)
class AcceptanceLinks {

	@Bean
	ProjectPage acceptanceLink() {
		return ProjectPage.of("ACCEPTANCE_DUE", "acceptance.title", "acceptance", 40);
	}

	@Bean
	ProjectPage certificateLink() {
		return ProjectPage.of("ACCEPTED", "acceptance.certificate.title", "certificate", 41);
	}

}

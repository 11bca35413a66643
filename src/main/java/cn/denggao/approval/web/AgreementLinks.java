package cn.denggao.approval.web;

import cn.denggao.application.ProjectPage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from a project to its agreement. */
@Configuration(proxyBeanMethods = false)
class AgreementLinks {

	@Bean
	ProjectPage agreementLink() {
		return ProjectPage.of("AGREEMENT", "approval.agreement.title", "agreement", 10);
	}

}

package cn.denggao.inspection.web;

import cn.denggao.application.ProjectPage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from a project to its mid-term inspection. */
@Configuration(proxyBeanMethods = false)
class InspectionLinks {

	@Bean
	ProjectPage midtermLink() {
		return ProjectPage.of("MIDTERM_OPEN", "inspection.title", "midterm", 30);
	}

}

package cn.denggao.application.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the application's pages stand in the menu. */
@Configuration(proxyBeanMethods = false)
class ApplicationNavigation {

	@Bean
	NavigationEntry applicationsEntry() {
		return NavigationEntry
			.of("application.nav.mine", "/applications", Section.APPROVAL, 30, Role.HOSPITAL_APPLICANT,
					Role.HOSPITAL_DEPT, Role.HOSPITAL_PRINCIPAL, Role.PROJECT_LEADER, Role.HOSPITAL_FINANCE,
					Role.QC_OFFICER)
			.withProjects()
			.withPagesOfProjects("application", "dossier", "eligibility", "correction", "withdrawal");
	}

}

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
	NavigationEntry formalReviewsEntry() {
		return NavigationEntry
			.of("application.desk.title", "/formal-reviews", Section.APPROVAL, 20, Role.HC_COUNTY,
					Role.HC_COUNTY_LEADER, Role.HC_CITY, Role.HC_CITY_LEADER, Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER,
					Role.HC_NATION, Role.HC_NATION_LEADER, Role.TCM_AUTHORITY)
			.withPagesOfProjects("dossier", "remarks");
	}

	@Bean
	NavigationEntry targetsEntry() {
		return new NavigationEntry("application.targets.title", "/targets", Section.APPROVAL, 27,
				TargetProgressController.READERS);
	}

	@Bean
	NavigationEntry applicationsEntry() {
		return NavigationEntry
			.of("application.nav.mine", "/applications", Section.APPROVAL, 30, Role.HOSPITAL_APPLICANT,
					Role.HOSPITAL_DEPT, Role.HOSPITAL_PRINCIPAL, Role.PROJECT_LEADER, Role.HOSPITAL_FINANCE,
					Role.QC_OFFICER)
			.withProjects()
			.withPagesOfProjects("application", "dossier", "eligibility", "correction", "withdrawal", "partners",
					"remarks");
	}

}

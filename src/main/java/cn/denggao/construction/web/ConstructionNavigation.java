package cn.denggao.construction.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of this module. */
@Configuration(proxyBeanMethods = false)
class ConstructionNavigation {

	@Bean
	NavigationEntry buildingEntry() {
		return NavigationEntry
			.of("construction.nav.projects", "/construction", Section.CONSTRUCTION, 50, Role.HOSPITAL_DEPT,
					Role.HOSPITAL_FINANCE, Role.HOSPITAL_PRINCIPAL, Role.PROJECT_LEADER, Role.HC_COUNTY,
					Role.HC_COUNTY_LEADER, Role.HC_CITY, Role.HC_CITY_LEADER, Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER,
					Role.HC_NATION, Role.HC_NATION_LEADER, Role.FINANCE_DEPT, Role.FUND_BODY, Role.LEADING_GROUP)
			.withPagesOfProjects("agreement", "ledger", "dispatches", "expenses", "tranches", "reports", "spot-checks",
					"changes", "midterm", "acceptance", "certificate", "measures", "recovery");
	}

}

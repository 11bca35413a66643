package cn.denggao.programme.web;

import java.util.EnumSet;
import java.util.Set;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of programmes and rounds stand in the menu. */
@Configuration
class ProgrammePages {

	/** Who may see all rounds. */
	static final Set<Role> OFFICES = EnumSet.of(Role.HC_COUNTY, Role.HC_CITY, Role.HC_PROVINCE, Role.HC_NATION,
			Role.HC_COUNTY_LEADER, Role.HC_CITY_LEADER, Role.HC_PROVINCE_LEADER, Role.HC_NATION_LEADER,
			Role.TCM_AUTHORITY, Role.FINANCE_DEPT, Role.FUND_BODY, Role.LEADING_GROUP, Role.SUPERVISOR);

	@Bean
	NavigationEntry programmesEntry() {
		return NavigationEntry.of("programme.nav.programmes", "/programmes", Section.APPROVAL, 20,
				Role.HOSPITAL_APPLICANT, Role.HOSPITAL_DEPT, Role.HOSPITAL_PRINCIPAL, Role.PROJECT_LEADER);
	}

	@Bean
	NavigationEntry roundsEntry() {
		return new NavigationEntry("programme.nav.rounds", "/rounds", Section.APPROVAL, 25, OFFICES);
	}

}

package cn.denggao.identity.web;

import java.util.EnumSet;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Menu entries that lead into the Camunda webapps. */
@Configuration
class EngineWebapps {

	@Bean
	NavigationEntry tasklistEntry() {
		var people = EnumSet.allOf(Role.class);
		people.removeIf((role) -> role.office() == Role.Office.OPERATION);
		return new NavigationEntry("identity.nav.tasklist", "/camunda/app/tasklist/", Section.WORK, 90, people);
	}

	@Bean
	NavigationEntry cockpitEntry() {
		return NavigationEntry.of("identity.nav.cockpit", "/camunda/app/cockpit/", Section.CONFIGURATION, 91,
				Role.SYS_ADMIN);
	}

	@Bean
	NavigationEntry engineAdminEntry() {
		return NavigationEntry.of("identity.nav.engine-admin", "/camunda/app/admin/", Section.CONFIGURATION, 92,
				Role.SYS_ADMIN);
	}

}

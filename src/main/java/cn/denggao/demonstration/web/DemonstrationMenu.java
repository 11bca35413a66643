package cn.denggao.demonstration.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The menu entry that only a demonstration has. */
@Configuration(proxyBeanMethods = false)
@Profile("demonstration")
class DemonstrationMenu {

	private static final int LAST = 900;

	@Bean
	NavigationEntry clockEntry() {
		return NavigationEntry.of("demonstration.clock", "/clock", Section.CONFIGURATION, LAST, Role.values());
	}

}

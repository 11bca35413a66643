package cn.denggao.demonstration.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DemonstrationOnly;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry that only a demonstration has. */
@DemonstrationOnly
@Configuration(proxyBeanMethods = false)
class DemonstrationMenu {

	private static final int LAST = 900;

	@Bean
	NavigationEntry clockEntry() {
		return NavigationEntry.of("demonstration.clock", "/clock", Section.CONFIGURATION, LAST, Role.values());
	}

}

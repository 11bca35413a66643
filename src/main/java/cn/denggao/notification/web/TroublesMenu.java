package cn.denggao.notification.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where operators find what went wrong. */
@Configuration
class TroublesMenu {

	@Bean
	NavigationEntry troublesEntry() {
		return NavigationEntry.of("notification.nav.troubles", "/troubles", Section.CONFIGURATION, 80, Role.SYS_ADMIN);
	}

}

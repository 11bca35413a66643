package cn.denggao.modeling.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where processes, tables and forms are changed. */
@Configuration
class ModelingMenu {

	@Bean
	NavigationEntry modelingEntry() {
		return NavigationEntry.of("modeling.title", "/modeling", Section.CONFIGURATION, 25, Role.SYS_ADMIN,
				Role.SEC_ADMIN);
	}

}

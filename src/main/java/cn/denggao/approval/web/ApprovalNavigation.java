package cn.denggao.approval.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of this module. */
@Configuration(proxyBeanMethods = false)
class ApprovalNavigation {

	@Bean
	NavigationEntry noticesEntry() {
		return NavigationEntry.of("approval.nav.notices", "/notices", Section.APPROVAL, 60, Role.values());
	}

}

package cn.denggao.worklist.web;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of the worklist. */
@Configuration(proxyBeanMethods = false)
class WorklistMenu {

	@Bean
	NavigationEntry inboxEntry() {
		return NavigationEntry.of("worklist.inbox", "/inbox", Section.WORK, 10, Role.values());
	}

}

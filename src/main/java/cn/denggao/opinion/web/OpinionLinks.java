package cn.denggao.opinion.web;

import cn.denggao.application.ProjectPage;
import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.opinion.domain.ReadingOpinions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the opinions, from a project and from the menu. */
@Configuration(proxyBeanMethods = false)
class OpinionLinks {

	@Bean
	ProjectPage opinionsLink() {
		return new ProjectPage("DRAFT_OPENED", "opinion.title", "opinions", 45, ReadingOpinions.READERS);
	}

	@Bean
	NavigationEntry opinionsEntry() {
		return NavigationEntry
			.of("opinion.title", "/opinions", Section.APPROVAL, 60, ReadingOpinions.READERS.toArray(Role[]::new))
			.withPagesOfProjects("opinions");
	}

}

package cn.denggao.opinion.web;

import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.opinion.domain.GivenOpinion;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/**
 * An opinion on the page.
 *
 * @param office name of the organisation
 * @param project null for a case that is about none
 */
record OpinionLine(GivenOpinion opinion, String office, ProjectSummary project) {

	/** Looks up the names. */
	@Component
	static class Maker {

		private final OrganisationDirectory organisations;

		private final ProjectDirectory projects;

		Maker(OrganisationDirectory organisations, ProjectDirectory projects) {
			this.organisations = organisations;
			this.projects = projects;
		}

		List<OpinionLine> of(List<GivenOpinion> opinions) {
			return opinions.stream().map(this::line).toList();
		}

		private OpinionLine line(GivenOpinion opinion) {
			return new OpinionLine(opinion, organisations.nameOf(new OrganisationId(opinion.office())),
					opinion.project().flatMap(projects::find).orElse(null));
		}

	}

}

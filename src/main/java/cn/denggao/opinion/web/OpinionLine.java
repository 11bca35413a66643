package cn.denggao.opinion.web;

import java.util.List;
import java.util.stream.Collectors;

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
			var offices = opinions.stream()
				.map(GivenOpinion::office)
				.distinct()
				.collect(
						Collectors.toMap(office -> office, office -> organisations.nameOf(new OrganisationId(office))));
			var about = projects
				.among(opinions.stream().flatMap(opinion -> opinion.project().stream()).distinct().toList())
				.stream()
				.collect(Collectors.toMap(ProjectSummary::id, project -> project));
			return opinions.stream()
				.map(opinion -> new OpinionLine(opinion, offices.get(opinion.office()),
						opinion.project().map(about::get).orElse(null)))
				.toList();
		}

	}

}

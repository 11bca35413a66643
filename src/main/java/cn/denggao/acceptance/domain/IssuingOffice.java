package cn.denggao.acceptance.domain;

import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import org.springframework.stereotype.Component;

/** The office in whose name a project's certificate is issued: the one of its round. */
@Component
class IssuingOffice {

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	IssuingOffice(RoundDirectory rounds, OrganisationDirectory organisations) {
		this.rounds = rounds;
		this.organisations = organisations;
	}

	String of(ProjectSummary project) {
		return organisations.nameOf(rounds.require(project.round()).organisation());
	}

}

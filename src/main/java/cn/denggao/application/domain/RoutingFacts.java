package cn.denggao.application.domain;

import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/** What the table {@code review-routing} is asked about. */
@Component
class RoutingFacts {

	private final OrganisationDirectory organisations;

	private final RoundDirectory rounds;

	RoutingFacts(OrganisationDirectory organisations, RoundDirectory rounds) {
		this.organisations = organisations;
		this.rounds = rounds;
	}

	Map<String, Object> of(ProjectSummary project) {
		var hospital = organisations.hospital(organisations.current(project.hospital()));
		return Map.of("category", isOfTcm(project, hospital) ? "TCM" : "GENERAL", "hostSupervisor",
				organisations.supervisorOf(hospital.id()).level().name(), "fundingMode",
				rounds.rules(project.round()).application().fundingMode(), "decides",
				rounds.require(project.round()).tier().name());
	}

	/** By the hospital, or by what the round says of the specialty. */
	private boolean isOfTcm(ProjectSummary project, HospitalSummary hospital) {
		return hospital.kind() == HospitalSummary.Kind.TCM
				|| rounds.rules(project.round()).specialties().tagsOf(project.specialtyCode()).contains(Tag.TCM);
	}

}

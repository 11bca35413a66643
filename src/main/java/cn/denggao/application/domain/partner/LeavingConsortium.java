package cn.denggao.application.domain.partner;

import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partner leaves an application that competes already: what was signed and handed in
 * stays as it is, and who has left is kept beside it (ADR 0049).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LeavingConsortium {

	private final Partners partners;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	LeavingConsortium(Partners partners, OrganisationDirectory organisations, OfficialClock clock) {
		this.partners = partners;
		this.organisations = organisations;
		this.clock = clock;
	}

	/**
	 * It leaves with all it has absorbed; the project's row is held by the caller.
	 * @return those that are left as they answer today
	 */
	public List<OrganisationId> leave(ProjectId project, OrganisationId hospital) {
		partners.of(project)
			.stream()
			.filter(partner -> partner.takesPart() && answers(hospital, partner))
			.forEach(partner -> partners.leave(partner, clock.now()));
		return partners.of(project)
			.stream()
			.filter(Partner::takesPart)
			.map(partner -> organisations.current(partner.hospital()))
			.toList();
	}

	private boolean answers(OrganisationId hospital, Partner partner) {
		return organisations.current(partner.hospital()).equals(organisations.current(hospital));
	}

}

package cn.denggao.application.domain.partner;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.application.PartnerHospitals;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRoute;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which hospitals apply together, and whether they all say so (R003-13). */
@Component
@Transactional(readOnly = true)
public class Consortium implements PartnerHospitals {

	private final Partners partners;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	Consortium(Partners partners, RoundDirectory rounds, OrganisationDirectory organisations, OfficialClock clock) {
		this.partners = partners;
		this.rounds = rounds;
		this.organisations = organisations;
		this.clock = clock;
	}

	/** How many partners applications of this round name; empty where there are none. */
	public Optional<RoundRoute.Partners> asked(RoundId round) {
		return rounds.frozen(round).map(rules -> rules.route().partners());
	}

	/** All that are named, with what they answered. */
	public List<Partner> named(ProjectId project) {
		return partners.of(project);
	}

	@Override
	public List<OrganisationId> of(ProjectId project) {
		return hospitals(project, Partner::takesPart);
	}

	@Override
	public List<OrganisationId> ever(ProjectId project) {
		return hospitals(project, partner -> !partner.isDeclined());
	}

	/** Names of those that a veto has put out of it. */
	public List<String> left(ProjectId project) {
		return partners.of(project)
			.stream()
			.filter(Partner::hasLeft)
			.map(partner -> organisations.nameOf(partner.hospital()))
			.toList();
	}

	private List<OrganisationId> hospitals(ProjectId project, Predicate<Partner> wanted) {
		return partners.of(project)
			.stream()
			.filter(wanted)
			.map(partner -> organisations.current(partner.hospital()))
			.toList();
	}

	/** What of it is signed: the same after a partner has got another name. */
	public String signed(ProjectId project) {
		return partners.of(project)
			.stream()
			.filter(partner -> !partner.isDeclined())
			.map(partner -> partner.hospital().value() + " · " + partner.part() + " · " + partner.tasks())
			.collect(Collectors.joining("\n"));
	}

	/** Who they are and what they take on, a line each. */
	public String words(ProjectId project) {
		return partners.of(project)
			.stream()
			.filter(partner -> !partner.isDeclined())
			.map(partner -> organisations.nameOf(partner.hospital()) + " · " + partner.part() + " · " + partner.tasks())
			.collect(Collectors.joining("\n"));
	}

	/**
	 * Refused, with names, as long as one of them has not confirmed or one is missing.
	 */
	public void requireComplete(ProjectSummary project) {
		asked(project.round()).ifPresent(limits -> {
			var named = partners.of(project.id());
			refuseIfAny(named, partner -> !stands(partner), "application.partner.gone");
			refuseIfAny(named, Partner::isDeclined, "application.partner.declined");
			refuseIfAny(named, partner -> !partner.isConfirmed(), "application.partner.unconfirmed");
			if (named.size() < limits.min()) {
				throw Refused.because("application.partner.too-few", limits.min(), named.size());
			}
		});
	}

	/** Whether it, or the hospital that took its place, is there today. */
	public boolean stands(Partner partner) {
		return exists(organisations.current(partner.hospital()));
	}

	/** Whether it is a hospital of the register today. */
	boolean exists(OrganisationId hospital) {
		return organisations.findHospital(hospital)
			.filter(found -> found.endedOn() == null || !found.endedOn().isBefore(clock.today()))
			.isPresent();
	}

	private void refuseIfAny(List<Partner> named, Predicate<Partner> wrong, String key) {
		var names = named.stream()
			.filter(wrong)
			.map(partner -> organisations.nameOf(partner.hospital()))
			.collect(Collectors.joining("、"));
		if (!names.isEmpty()) {
			throw Refused.because(key, names);
		}
	}

}

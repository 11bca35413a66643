package cn.denggao.application.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.Waivers.Answer;
import cn.denggao.application.domain.Waivers.Waiver;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One place more for a unit: an officer of whoever decides asks, a leader who is somebody
 * else answers. Nothing moves up by itself into the place.
 */
@Service
@Transactional
public class WaivingQuota {

	/** Name of the field that takes the reason, before the unit. */
	public static final String FIELD = "waiver-";

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final RoundOffices offices;

	private final RecommendationDesk desk;

	private final UnitQuotas quotas;

	private final Waivers waivers;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	WaivingQuota(RoundDirectory rounds, OrganisationDirectory organisations, RoundOffices offices,
			RecommendationDesk desk, UnitQuotas quotas, Waivers waivers, CurrentActor actor, OfficialClock clock,
			AuditTrail trail, ApplicationEventPublisher events) {
		this.rounds = rounds;
		this.organisations = organisations;
		this.offices = offices;
		this.desk = desk;
		this.quotas = quotas;
		this.waivers = waivers;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** Asks for one place more. */
	public void ask(RoundId id, OrganisationId unit, String reason) {
		ask(id, unit, "", reason);
	}

	/**
	 * Asks for one place more for a specialty whose places are limited; blank for any.
	 */
	public void ask(RoundId id, OrganisationId unit, String specialty, String reason) {
		var round = rounds.lockShared(id);
		var officer = requireOffice(round, unit, Role.HC_DECIDER);
		desk.requireOpen(round);
		var because = RecommendationDesk.reason(FIELD + unit, reason);
		requireLimit(quotas.lock(round, unit.value()), id, unit, specialty);
		if (waivers.open(id, unit.value()).isPresent()) {
			throw Refused.tooLate("application.waiver.already-asked");
		}
		waivers.ask(id, unit.value(), specialty.isBlank() ? null : specialty, because, officer.login(), clock.now());
		trail.record("application.waiver-asked", Subject.of("round", id),
				Map.of("organisation", unit, "specialty", specialty));
		tell(List.of(round.group(Role.HC_DECIDER_LEADER)), round, unit, "asked");
	}

	/** Takes back what nobody has answered yet. */
	public void withdraw(RoundId id, OrganisationId unit) {
		var round = rounds.lockShared(id);
		var officer = requireOffice(round, unit, Role.HC_DECIDER);
		quotas.lock(round, unit.value());
		waivers.withdraw(open(id, unit).id(), officer.login(), clock.now());
		trail.record("application.waiver-withdrawn", Subject.of("round", id), Map.of("organisation", unit));
	}

	/** Answers what is there, for those who look and answer in one step. */
	public void answer(RoundId id, OrganisationId unit, boolean granted, String reason) {
		var seen = waivers.open(id, unit.value()).map(waiver -> waiver.id().toString()).orElse("");
		answer(id, unit, seen, granted, reason);
	}

	/**
	 * Grants or refuses the place that was asked for; never by the one who asked.
	 * @param seen the id of the request the person has looked at
	 */
	public void answer(RoundId id, OrganisationId unit, String seen, boolean granted, String reason) {
		var round = rounds.lockShared(id);
		var leader = requireOffice(round, unit, Role.HC_DECIDER_LEADER);
		desk.requireOpen(round);
		var because = RecommendationDesk.reason(FIELD + unit, reason);
		quotas.lock(round, unit.value());
		var waiver = open(id, unit);
		requireOther(waiver, seen, leader.login());
		waivers.answer(waiver.id(), new Answer(granted, because, leader.login(), clock.now()));
		trail.record("application.waiver-answered", Subject.of("round", id),
				Map.of("organisation", unit, "granted", granted));
		tell(Role.officers().stream().map(officer -> officer.groupIn(unit.value())).toList(), round, unit,
				granted ? "granted" : "refused");
		if (!granted) {
			events.publishEvent(NotificationRequested.to(waiver.askedBy(), "application.waiver-declined:" + waiver.id(),
					"application.mail.waiver-declined", page(round), organisations.nameOf(unit), round.title(),
					because));
		}
	}

	/** The request that was looked at, and of somebody else. */
	private static void requireOther(Waiver waiver, String seen, String leader) {
		if (!waiver.id().toString().equals(seen)) {
			throw Refused.tooLate("application.waiver.none-asked");
		}
		if (waiver.askedBy().equals(leader)) {
			throw Refused.because("application.waiver.own");
		}
	}

	private Waiver open(RoundId id, OrganisationId unit) {
		return waivers.open(id, unit.value()).orElseThrow(() -> Refused.tooLate("application.waiver.none-asked"));
	}

	private static String page(RoundSummary round) {
		return "/rounds/" + round.id() + "/recommendations";
	}

	private void requireLimit(Quota quota, RoundId round, OrganisationId unit, String specialty) {
		if (specialty.isBlank() && !quota.limited()) {
			throw Refused.because("application.waiver.unlimited");
		}
		if (!specialty.isBlank() && quotas.specialties(round, unit.value())
			.stream()
			.noneMatch(line -> line.specialty().equals(specialty))) {
			throw Refused.notFound();
		}
	}

	private Actor requireOffice(RoundSummary round, OrganisationId unit, Role role) {
		var person = actor.get();
		if (!offices.mayAct(person, round, role) || unit.equals(round.organisation()) || !isBelow(unit, round)) {
			throw Refused.notFound();
		}
		return person;
	}

	private boolean isBelow(OrganisationId unit, RoundSummary round) {
		var up = organisations.upFrom(unit);
		return round.tier() == Level.NATION || up.stream().anyMatch(each -> each.id().equals(round.organisation()));
	}

	private void tell(List<String> groups, RoundSummary round, OrganisationId unit, String what) {
		var occasion = "application.waiver-" + what + ":" + round.id() + ":" + unit + ":" + clock.now();
		events.publishEvent(new NotificationRequested(occasion, "application.mail.waiver-" + what, groups,
				List.of(organisations.nameOf(unit), round.title()), page(round)));
	}

}

package cn.denggao.programme.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Set;

import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.kernel.Actor;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RoundVisibility;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who sees a round by where people and the deciding authority sit in the tree. */
@Component
@Transactional(readOnly = true)
class SeeingRounds implements RoundVisibility {

	private static final Role[] BOARD = { Role.HC_DECIDER, Role.HC_DECIDER_LEADER, Role.LEADING_GROUP,
			Role.FINANCE_DEPT, Role.SUPERVISOR };

	private static final Role[] DRAFT = { Role.HC_DECIDER, Role.HC_DECIDER_LEADER };

	private static final Role[] DISCARDED = { Role.HC_DECIDER, Role.HC_DECIDER_LEADER, Role.SUPERVISOR };

	private final OrganisationDirectory organisations;

	private final RoundOffices offices;

	private final FrozenRules frozen;

	SeeingRounds(OrganisationDirectory organisations, RoundOffices offices, FrozenRules frozen) {
		this.organisations = organisations;
		this.offices = offices;
		this.frozen = frozen;
	}

	@Override
	public boolean maySee(RoundSummary round, Actor who) {
		return !visible(List.of(round), who).isEmpty();
	}

	/** Where an authority sits is asked once, not for each of its rounds. */
	@Override
	public List<RoundSummary> visible(List<RoundSummary> rounds, Actor who) {
		var places = new HashMap<OrganisationId, Place>();
		return rounds.stream()
			.filter(round -> isSeen(round, who,
					places.computeIfAbsent(round.organisation(),
							deciding -> place(deciding, OrganisationId.of(who.organisation()), who))))
			.toList();
	}

	@Override
	public boolean looksOn(RoundSummary round, Actor who) {
		return round.status() != RoundStatus.DRAFT && Role.commissions().stream().anyMatch(role -> who.has(role.code()))
				&& place(round.organisation(), OrganisationId.of(who.organisation()), who) == Place.ABOVE;
	}

	@Override
	public boolean readsBoard(RoundSummary round, Actor who) {
		return looksOn(round, who) || offices.mayAct(who, round, BOARD);
	}

	private boolean isSeen(RoundSummary round, Actor who, Place place) {
		if (round.status() == RoundStatus.DRAFT) {
			return place == Place.OWN && offices.mayAct(who, round, round.isDiscarded() ? DISCARDED : DRAFT);
		}
		return switch (place) {
			case OWN, ABOVE -> true;
			case BELOW -> isOpenTo(OrganisationId.of(who.organisation()), round);
			case HOSPITAL -> offices.reaches(round, OrganisationId.of(who.organisation()));
			case ELSEWHERE -> false;
		};
	}

	private Place place(OrganisationId deciding, OrganisationId own, Actor who) {
		if (holds(who, Set.of(Office.HOSPITAL))) {
			return Place.HOSPITAL;
		}
		if (!holds(who, Set.of(Office.AUTHORITY)) && !who.has(Role.SUPERVISOR.code())) {
			return Place.ELSEWHERE;
		}
		if (own.equals(deciding)) {
			return Place.OWN;
		}
		return isAbove(own, deciding) ? Place.ABOVE : (isAbove(deciding, own) ? Place.BELOW : Place.ELSEWHERE);
	}

	private boolean isAbove(OrganisationId upper, OrganisationId lower) {
		return organisations.upFrom(lower).stream().anyMatch(each -> each.id().equals(upper))
				|| organisations.nation().filter(nation -> nation.id().equals(upper)).isPresent();
	}

	/** A round whose hospitals are named is open where one of them is. */
	private boolean isOpenTo(OrganisationId authority, RoundSummary round) {
		return frozen.find(round.id())
			.map(RoundRules::route)
			.filter(route -> !route.hosts().isEmpty())
			.map(route -> organisations.answeredBelow(authority)
				.stream()
				.anyMatch(hospital -> route.admits(hospital.id().value())))
			.orElse(true);
	}

	private static boolean holds(Actor who, Set<Office> offices) {
		return who.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.anyMatch(role -> offices.contains(role.office()));
	}

	/** Where somebody stands to the deciding authority. */
	private enum Place {

		OWN, ABOVE, BELOW, HOSPITAL, ELSEWHERE

	}

}

package cn.denggao.planning.domain;

import java.util.EnumSet;
import java.util.Set;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/**
 * Who does what: officers of a health authority draft, its leaders publish, both read
 * what is theirs. For everybody else there is only what is published.
 */
@Component
public class PlanningDesk {

	private static final Set<Role> LEADERS = EnumSet.range(Role.HC_COUNTY_LEADER, Role.HC_NATION_LEADER);

	private final CurrentActor actor;

	PlanningDesk(CurrentActor actor) {
		this.actor = actor;
	}

	Actor officer() {
		return holding(Role.officers());
	}

	Actor leader() {
		return holding(LEADERS);
	}

	/** An officer or leader of an authority. */
	Actor commission() {
		return holding(Role.commissions());
	}

	public boolean isOfficer() {
		return holds(Role.officers());
	}

	public boolean isLeader() {
		return holds(LEADERS);
	}

	private Actor holding(Set<Role> roles) {
		if (!holds(roles)) {
			throw Refused.notFound();
		}
		return actor.get();
	}

	private boolean holds(Set<Role> roles) {
		return roles.stream().anyMatch(role -> actor.get().has(role.code()));
	}

}

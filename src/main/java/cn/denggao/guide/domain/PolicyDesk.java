package cn.denggao.guide.domain;

import java.util.EnumSet;
import java.util.Set;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Who keeps the register: officers of authorities, each for their own. */
@Component
public class PolicyDesk {

	public static final Set<Role> OFFICERS = EnumSet.of(Role.HC_COUNTY, Role.HC_CITY, Role.HC_PROVINCE, Role.HC_NATION,
			Role.TCM_AUTHORITY);

	private final CurrentActor actor;

	PolicyDesk(CurrentActor actor) {
		this.actor = actor;
	}

	/** The officer at work; for others the register does not exist. */
	Actor officer() {
		var person = actor.get();
		if (OFFICERS.stream().noneMatch(role -> person.has(role.code()))) {
			throw Refused.notFound();
		}
		return person;
	}

}

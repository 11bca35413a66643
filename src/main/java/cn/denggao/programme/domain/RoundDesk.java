package cn.denggao.programme.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Who may do what with a round: the people of the authority that decides in it. */
@Component
class RoundDesk {

	private final CurrentActor currentActor;

	RoundDesk(CurrentActor currentActor) {
		this.currentActor = currentActor;
	}

	/** The acting person, if of this role in the deciding authority. */
	Actor require(Role role, Decider decider) {
		var actor = currentActor.get();
		if (!actor.has(role.at(decider.tier()).code()) || !actor.organisation().equals(decider.organisation())) {
			throw Refused.notFound();
		}
		return actor;
	}

}

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

	/** The acting person, if officer or leader of the deciding authority. */
	Actor requireOffice(Decider decider) {
		return currentActor.get().has(Role.HC_DECIDER.at(decider.tier()).code()) ? require(Role.HC_DECIDER, decider)
				: require(Role.HC_DECIDER_LEADER, decider);
	}

}

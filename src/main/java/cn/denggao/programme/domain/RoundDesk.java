package cn.denggao.programme.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Who may do what with a round: the people of the province that runs it. */
@Component
class RoundDesk {

	private final CurrentActor currentActor;

	RoundDesk(CurrentActor currentActor) {
		this.currentActor = currentActor;
	}

	/** The acting person, if of this role and province. */
	Actor require(Role role, String organisation) {
		var actor = currentActor.get();
		if (!actor.has(role.code()) || !actor.organisation().equals(organisation)) {
			throw Refused.notFound();
		}
		return actor;
	}

	/** The acting person, if officer or leader of this province. */
	Actor requireOffice(String organisation) {
		return currentActor.get().has(Role.HC_PROVINCE.code()) ? require(Role.HC_PROVINCE, organisation)
				: require(Role.HC_PROVINCE_LEADER, organisation);
	}

}

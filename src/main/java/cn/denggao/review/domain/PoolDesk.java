package cn.denggao.review.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/** Who may look at the pool of experts and who keeps it; for all others there is none. */
@Component
public class PoolDesk {

	private final CurrentActor current;

	private final OrganisationDirectory organisations;

	PoolDesk(CurrentActor current, OrganisationDirectory organisations) {
		this.organisations = organisations;
		this.current = current;
	}

	/** Whether the province's office acts, which keeps the pool. */
	public boolean isKeeper() {
		return current.get().has(Role.HC_PROVINCE.code());
	}

	void requireKeeper() {
		if (!isKeeper()) {
			throw Refused.notFound();
		}
	}

	/** Supervisors of cities and of the nation have nothing to do with the pool. */
	private boolean supervisesAProvince(Actor actor) {
		return actor.has(Role.SUPERVISOR.code())
				&& organisations.authority(OrganisationId.of(actor.organisation())).level() == Level.PROVINCE;
	}

	void requireReader() {
		reader();
	}

	/** Whoever reads the pool; for all others there is none. */
	public Actor reader() {
		var actor = current.get();
		if (!isKeeper() && !actor.has(Role.HC_PROVINCE_LEADER.code()) && !supervisesAProvince(actor)) {
			throw Refused.notFound();
		}
		return actor;
	}

}

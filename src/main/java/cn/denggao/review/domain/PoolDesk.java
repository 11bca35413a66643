package cn.denggao.review.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Who may look at the pool of experts and who keeps it; for all others there is none. */
@Component
public class PoolDesk {

	private final CurrentActor current;

	PoolDesk(CurrentActor current) {
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

	void requireReader() {
		var actor = current.get();
		if (!isKeeper() && !actor.has(Role.HC_PROVINCE_LEADER.code()) && !actor.has(Role.SUPERVISOR.code())) {
			throw Refused.notFound();
		}
	}

}

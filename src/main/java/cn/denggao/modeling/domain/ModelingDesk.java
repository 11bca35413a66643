package cn.denggao.modeling.domain;

import java.time.Instant;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Knows who acts and when; for all others nothing of this is there. */
@Component
public class ModelingDesk {

	private final CurrentActor current;

	private final OfficialClock clock;

	ModelingDesk(CurrentActor current, OfficialClock clock) {
		this.current = current;
		this.clock = clock;
	}

	/** Whoever may read: those who edit and those who approve. */
	public Actor reader() {
		var actor = current.get();
		if (!isEditor(actor) && !actor.has(Role.SEC_ADMIN.code())) {
			throw Refused.notFound();
		}
		return actor;
	}

	/** Whoever may edit, submit and deploy. */
	public Actor editor() {
		var actor = current.get();
		if (!isEditor(actor)) {
			throw Refused.notFound();
		}
		return actor;
	}

	public Actor who() {
		return current.get();
	}

	public boolean isEditor(Actor actor) {
		return actor.has(Role.SYS_ADMIN.code());
	}

	Instant now() {
		return clock.now();
	}

}

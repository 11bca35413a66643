package cn.denggao.modeling.web;

import cn.denggao.identity.Role;
import cn.denggao.identity.TopBarCounter;
import cn.denggao.kernel.Actor;
import cn.denggao.modeling.domain.ReadingReleases;
import org.springframework.stereotype.Component;

/** How many releases wait for a decision that this person may take. */
@Component
class ReleasesCounter implements TopBarCounter {

	private final ReadingReleases reading;

	ReleasesCounter(ReadingReleases reading) {
		this.reading = reading;
	}

	@Override
	public String key() {
		return "modeling.releases.counter";
	}

	@Override
	public String path() {
		return "/modeling/releases";
	}

	@Override
	public int order() {
		return 16;
	}

	@Override
	public boolean isFor(Actor actor) {
		return actor.has(Role.SYS_ADMIN.code()) || actor.has(Role.SEC_ADMIN.code());
	}

	@Override
	public long countFor(Actor actor) {
		return reading.waitingFor(actor);
	}

}

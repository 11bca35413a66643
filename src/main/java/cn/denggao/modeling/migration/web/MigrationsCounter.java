package cn.denggao.modeling.migration.web;

import cn.denggao.identity.Role;
import cn.denggao.identity.TopBarCounter;
import cn.denggao.kernel.Actor;
import cn.denggao.modeling.migration.domain.ReadingMigrations;

import org.springframework.stereotype.Component;

/** How many migrations wait for a decision that this person may take; mostly none. */
@Component
class MigrationsCounter implements TopBarCounter {

	private final ReadingMigrations reading;

	MigrationsCounter(ReadingMigrations reading) {
		this.reading = reading;
	}

	@Override
	public String key() {
		return "modeling.migration.counter";
	}

	@Override
	public String path() {
		return "/modeling/migrations";
	}

	@Override
	public int order() {
		return 17;
	}

	@Override
	public boolean isFor(Actor actor) {
		return actor.has(Role.SYS_ADMIN.code()) || actor.has(Role.SEC_ADMIN.code());
	}

	@Override
	public boolean showsNone() {
		return false;
	}

	@Override
	public long countFor(Actor actor) {
		return reading.waitingFor(actor);
	}

}

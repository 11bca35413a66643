package cn.denggao.application;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets the database's own clock stand still at an instant; whoever stops it starts it
 * again.
 */
public final class StandingClock implements AutoCloseable {

	private final JdbcTemplate database;

	public StandingClock(JdbcTemplate database) {
		this.database = database;
		database.execute("alter function app_now() rename to app_now_running");
		at("2024-04-08 09:00:00+08");
	}

	/** From now on it is this instant. */
	public void at(String instant) {
		database.execute("create or replace function app_now() returns timestamptz language sql stable as "
				+ "$$ select timestamptz '" + instant + "' $$");
	}

	/** Lets it run as before. */
	@Override
	public void close() {
		database.execute("drop function app_now()");
		database.execute("alter function app_now_running() rename to app_now");
	}

}

package cn.denggao.modeling.migration.domain;

import cn.denggao.kernel.Refused;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A trial locks what others work with, so there is one at a time, on all nodes. */
@Component
class OneTrial {

	private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('modeling.migration-trial'))";

	private final JdbcTemplate database;

	OneTrial(JdbcTemplate database) {
		this.database = database;
	}

	/** Until the acting transaction ends. */
	void require() {
		if (!database.queryForObject(LOCK, Boolean.class)) {
			throw Refused.tooLate("modeling.migration.trial-runs");
		}
	}

}

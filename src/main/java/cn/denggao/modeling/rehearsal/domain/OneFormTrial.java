package cn.denggao.modeling.rehearsal.domain;

import cn.denggao.kernel.Refused;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** A trial of a form holds the engine's deployments up, so there is one at a time. */
@Component
class OneFormTrial {

	private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('modeling.form-trial'))";

	private final JdbcTemplate database;

	OneFormTrial(JdbcTemplate database) {
		this.database = database;
	}

	/** Until the acting transaction ends, on all nodes. */
	void require() {
		if (!database.queryForObject(LOCK, Boolean.class)) {
			throw Refused.tooLate("modeling.effects.trial-runs");
		}
	}

}

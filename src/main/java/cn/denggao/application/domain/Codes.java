package cn.denggao.application.domain;

import cn.denggao.programme.RoundSummary;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Gives application codes such as {@code SX136-2026-0007}; no number is given twice. */
@Repository
class Codes {

	private final JdbcTemplate database;

	Codes(JdbcTemplate database) {
		this.database = database;
	}

	String next(RoundSummary round) {
		var prefix = round.programmeCode().replace("-", "") + "-" + round.year();
		int number = database.queryForObject("""
				insert into application_code_counter (prefix, last) values (?, 1)
				on conflict (prefix) do update set last = application_code_counter.last + 1 returning last
				""", Integer.class, prefix);
		return "%s-%04d".formatted(prefix, number);
	}

}

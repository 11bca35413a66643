package cn.denggao.approval.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.DocumentNumber;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Counts official numbers by word and year. The counter's row is held until the document
 * is committed, so that a roll-back leaves no gap and two officers never share a number.
 */
@Repository
class NumberSeries {

	private final JdbcTemplate database;

	private final OfficialClock clock;

	NumberSeries(JdbcTemplate database, OfficialClock clock) {
		this.database = database;
		this.clock = clock;
	}

	DocumentNumber next(String word) {
		int year = clock.today().getYear();
		return new DocumentNumber(word, year, nextOf(word, year));
	}

	/** The next number of a series of its own, e.g. of project numbers. */
	int nextOf(String series, int year) {
		return database.queryForObject("""
				insert into approval_number_series (word, year, last) values (?, ?, 1)
				on conflict (word, year) do update set last = approval_number_series.last + 1
				returning last
				""", Integer.class, series, year);
	}

}

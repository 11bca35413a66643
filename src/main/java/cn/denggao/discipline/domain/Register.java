package cn.denggao.discipline.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The disciplines that hospitals have, by code of the dictionary of specialties. */
@Repository
class Register {

	private final JdbcTemplate database;

	Register(JdbcTemplate database) {
		this.database = database;
	}

	/** Waits for whoever changes the register of this hospital. */
	void lock(String hospital) {
		database.queryForList("select pg_advisory_xact_lock(hashtext('discipline:' || ?))::text", String.class,
				hospital);
	}

	Set<String> of(String hospital) {
		return new TreeSet<>(database.queryForList("select specialty from discipline_entry where hospital = ?",
				String.class, hospital));
	}

	void add(String hospital, String specialty, String by, Instant now) {
		database.update("insert into discipline_entry (hospital, specialty, registered_by, registered_at)"
				+ " values (?, ?, ?, ?)", hospital, specialty, by, Timestamp.from(now));
	}

	void remove(String hospital, String specialty) {
		database.update("delete from discipline_entry where hospital = ? and specialty = ?", hospital, specialty);
	}

}

package cn.denggao.application.domain.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import cn.denggao.organisation.Level;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Figures of hospitals and counties by year; what the highest authority recorded last
 * counts.
 */
@Repository
class Figures {

	private static final String NEWEST = """
			select distinct on (fact, year, subject) * from application_figure where declared = ? and fact = ?""";

	private static final String ORDER = " order by fact, year, subject, rank desc, number desc";

	private static final String RECORDING = """
			insert into application_figure
			(subject, subject_name, kind, province, fact, year, value, source, declared, rank, recorded_by, recorded_at)
			select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? where not exists (
				select 1 from (select * from application_figure where subject = ? and fact = ? and year = ?
					and declared = ? and rank = ? order by number desc limit 1) newest
				where subject_name = ? and kind is not distinct from ?::text
				and province is not distinct from ?::text and value = ? and source = ?)""";

	private final JdbcTemplate database;

	Figures(JdbcTemplate database) {
		this.database = database;
	}

	/** Adds what the same level has not said last, and tells how many rows. */
	int record(Collection<Figure> figures, Level of, String by, Instant at) {
		database.queryForList("select pg_advisory_xact_lock(hashtext('application.figure'))");
		return IntStream.of(database.batchUpdate(RECORDING, figures.stream()
			.map(figure -> new Object[] { figure.subject(), figure.name(), figure.kind(), figure.province(),
					figure.fact(), figure.year(), figure.value(), figure.source(), figure.declared(), of.ordinal(), by,
					Timestamp.from(at), figure.subject(), figure.fact(), figure.year(), figure.declared(), of.ordinal(),
					figure.name(), figure.kind(), figure.province(), figure.value(), figure.source() })
			.toList())).sum();
	}

	Optional<Figure> newest(String subject, String fact, int year, boolean declared) {
		return database
			.query(NEWEST + " and year = ? and subject = ?" + ORDER, Figures::figure, declared, fact, year, subject)
			.stream()
			.findFirst();
	}

	/** Everybody's figures of a year, the hospitals' own words left out. */
	List<Figure> all(String fact, int year) {
		return database.query(NEWEST + " and year = ?" + ORDER, Figures::figure, false, fact, year);
	}

	/** The figures of those facts, the newest first. */
	List<Figure> newest(Collection<String> facts, int limit) {
		return database.query("select * from application_figure where fact = any (?) order by number desc limit ?",
				Figures::figure, facts.toArray(String[]::new), limit);
	}

	private static Figure figure(ResultSet row, int number) throws SQLException {
		return new Figure(row.getString("subject"), row.getString("subject_name"), row.getString("kind"),
				row.getString("province"), row.getString("fact"), row.getInt("year"), row.getString("value"),
				row.getString("source"), row.getBoolean("declared"));
	}

}

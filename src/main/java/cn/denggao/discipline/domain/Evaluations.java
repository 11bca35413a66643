package cn.denggao.discipline.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.discipline.EvaluatedSpecialty;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Grades given by others and the directions they are given for; rows never change. */
@Repository
class Evaluations {

	private static final String COUNTING = """
			select distinct on (hospital, specialty, coalesce(direction, ''), year, cycle) *
			from discipline_evaluation where %s
			order by hospital, specialty, coalesce(direction, ''), year, cycle, id desc""";

	private static final String RECORDING = """
			insert into discipline_evaluation
			(hospital, specialty, direction, year, cycle, grade, source, recorded_by, recorded_at)
			select ?, ?, ?, ?, ?, ?, ?, ?, ? where not exists (
				select 1 from (select grade, source from discipline_evaluation where hospital = ? and specialty = ?
					and direction is not distinct from ?::text and year = ? and cycle = ? order by id desc limit 1) newest
				where grade = ? and source = ?)""";

	private final JdbcTemplate database;

	Evaluations(JdbcTemplate database) {
		this.database = database;
	}

	/** Adds what does not stand there already as the newest, and tells how many rows. */
	int record(List<EvaluatedSpecialty> rows, String by, Instant now) {
		database.queryForList("select pg_advisory_xact_lock(hashtext('discipline.evaluation'))");
		return IntStream.of(database.batchUpdate(RECORDING,
				rows.stream()
					.map(row -> new Object[] { row.hospital(), row.specialty(), row.direction(), row.year(),
							row.cycle(), row.grade(), row.source(), by, Timestamp.from(now), row.hospital(),
							row.specialty(), row.direction(), row.year(), row.cycle(), row.grade(), row.source() })
					.toList()))
			.sum();
	}

	/** What counts of these hospitals, the latest years first. */
	Page<EvaluatedSpecialty> of(Collection<String> hospitals, PageRequest page) {
		var ids = hospitals.toArray(String[]::new);
		var counting = COUNTING.formatted("hospital = any (?)");
		var found = database.query(
				"select * from (" + counting
						+ ") c order by year desc, hospital, specialty, direction nulls first, cycle limit ? offset ?",
				Evaluations::evaluated, ids, page.getPageSize(), page.getOffset());
		return new PageImpl<>(found, page,
				database.queryForObject("select count(*) from (" + counting + ") c", Long.class, (Object) ids));
	}

	/** What counts of the latest year of a specialty. */
	List<EvaluatedSpecialty> newest(String hospital, String specialty) {
		return database.query(COUNTING.formatted("""
				hospital = ? and specialty = ? and year = (select max(year) from discipline_evaluation
				where hospital = ? and specialty = ?)"""), Evaluations::evaluated, hospital, specialty, hospital,
				specialty);
	}

	List<String> directions(String specialty) {
		return database.queryForList("select name from discipline_direction where specialty = ? order by name",
				String.class, specialty);
	}

	/** False if the specialty has it already. */
	boolean addDirection(String specialty, String name, String by, Instant now) {
		return database.update("""
				insert into discipline_direction (specialty, name, added_by, added_at) values (?, ?, ?, ?)
				on conflict do nothing""", specialty, name, by, Timestamp.from(now)) > 0;
	}

	private static EvaluatedSpecialty evaluated(ResultSet row, int number) throws SQLException {
		return new EvaluatedSpecialty(row.getString("hospital"), row.getString("specialty"), row.getString("direction"),
				row.getInt("year"), row.getString("cycle"), row.getString("grade"), row.getString("source"));
	}

}

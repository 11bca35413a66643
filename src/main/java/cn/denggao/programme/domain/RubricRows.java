package cn.denggao.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricVersion;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of rubrics; rows are only ever added. */
@Repository
class RubricRows {

	private static final String COLUMNS = "select code, version, title, kept_at, imported from programme_rubric ";

	private final JdbcTemplate database;

	RubricRows(JdbcTemplate database) {
		this.database = database;
	}

	/** Those who add versions of one rubric, or look for the newest, go one by one. */
	void oneAtATime(String code) {
		database.query("select pg_advisory_xact_lock(hashtext('programme.rubric ' || ?))", row -> {
		}, code);
	}

	/** The newest first. */
	List<RubricVersion> of(String code) {
		return database.query(COLUMNS + "where code = ? order by version desc", (row, at) -> version(row), code);
	}

	/** The newest of each, by code. */
	List<RubricVersion> newest() {
		return database.query(COLUMNS
				+ "r where version = (select max(version) from programme_rubric o where o.code = r.code) order by code",
				(row, at) -> version(row));
	}

	Optional<RubricVersion> newest(String code) {
		return of(code).stream().findFirst();
	}

	Optional<String> content(Rubric.Ref ref) {
		return database
			.queryForList("select content from programme_rubric where code = ? and version = ?", String.class, ref.id(),
					ref.version())
			.stream()
			.findFirst();
	}

	/** Nothing happens if this version is there already. */
	void add(Rubric.Ref ref, String title, String content, Instant at, boolean imported) {
		database.update("""
				insert into programme_rubric (code, version, title, content, kept_at, imported)
				values (?, ?, ?, ?, ?, ?) on conflict do nothing
				""", ref.id(), ref.version(), title, content, Timestamp.from(at), imported);
	}

	private static RubricVersion version(ResultSet row) throws SQLException {
		return new RubricVersion(new Rubric.Ref(row.getString("code"), row.getInt("version")), row.getString("title"),
				row.getTimestamp("kept_at").toInstant(), row.getBoolean("imported"));
	}

}

package cn.denggao.modeling.rehearsal.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All rehearsals and the paths walked in each. */
@Repository
class Rehearsals {

	private static final String FIELDS = """
			select id, draft, (select nullif(d.owner, '') from modeling_draft d where d.id = draft) as owner, file, sha256, beginning, samples, status, author, begun_at, beat_at, ended_at, open_paths
			from modeling_rehearsal\s""";

	private final JdbcTemplate database;

	private final ObjectMapper json;

	Rehearsals(JdbcTemplate database, ObjectMapper json) {
		this.database = database;
		this.json = json;
	}

	void add(Rehearsal begun, byte[] content) {
		database.update("""
				insert into modeling_rehearsal (id, draft, file, sha256, content, beginning, samples, status, author,
				begun_at, beat_at, open_paths) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", begun.id(),
				begun.draft(), begun.file(), begun.sha256(), content, begun.beginning().name(),
				begun.samples().toArray(String[]::new), begun.status().name(), begun.author(),
				Timestamp.from(begun.begunAt()), Timestamp.from(begun.beatAt()));
	}

	/** One that has been silent since is over; whoever walked it is gone. */
	void cutOff(Instant silentSince) {
		database.update("""
				update modeling_rehearsal set status = 'CUT_OFF', ended_at = beat_at
				where status = 'RUNNING' and beat_at < ?""", Timestamp.from(silentSince));
	}

	boolean isAnyRunning() {
		return database.queryForObject("select count(*) from modeling_rehearsal where status = 'RUNNING'",
				Integer.class) > 0;
	}

	/** False if it is no longer running, as after a long silence. */
	boolean beat(UUID id, int open, Instant now) {
		return database.update("""
				update modeling_rehearsal set beat_at = ?, open_paths = ? where id = ? and status = 'RUNNING'""",
				Timestamp.from(now), open, id) == 1;
	}

	void end(UUID id, RehearsalStatus status, Instant now) {
		database.update("""
				update modeling_rehearsal set status = ?, ended_at = ?, beat_at = ?
				where id = ? and status = 'RUNNING'""", status.name(), Timestamp.from(now), Timestamp.from(now), id);
	}

	void add(UUID id, RehearsedPath path) {
		database.update("insert into modeling_rehearsal_path (rehearsal, number, outcome, report) values (?, ?, ?, ?)",
				id, path.number(), path.outcome().name(), written(path));
	}

	Optional<Rehearsal> find(UUID id) {
		return database.query(FIELDS + "where id = ?", Rehearsals::read, id).stream().findFirst();
	}

	List<Rehearsal> ofDraft(UUID draft) {
		return database.query(FIELDS + "where draft = ? order by begun_at desc", Rehearsals::read, draft);
	}

	byte[] content(UUID id) {
		return database.queryForObject("select content from modeling_rehearsal where id = ?", byte[].class, id);
	}

	List<RehearsedPath> paths(UUID id) {
		return database.query("select report from modeling_rehearsal_path where rehearsal = ? order by number",
				(row, number) -> read(row.getString(1)), id);
	}

	private String written(RehearsedPath path) {
		try {
			return json.writeValueAsString(path);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private RehearsedPath read(String report) {
		try {
			return json.readValue(report, RehearsedPath.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Rehearsal read(ResultSet row, int number) throws SQLException {
		return new Rehearsal(row.getObject("id", UUID.class), row.getObject("draft", UUID.class),
				row.getString("owner"), row.getString("file"), row.getString("sha256"),
				Beginning.valueOf(row.getString("beginning")),
				Arrays.asList((String[]) row.getArray("samples").getArray()),
				RehearsalStatus.valueOf(row.getString("status")), row.getString("author"),
				row.getTimestamp("begun_at").toInstant(), row.getTimestamp("beat_at").toInstant(),
				Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant).orElse(null),
				row.getInt("open_paths"));
	}

}

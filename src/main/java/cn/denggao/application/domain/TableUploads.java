package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.SnapshotText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Tables that were sent as files, before and after they were taken in. */
@Repository
class TableUploads {

	private final JdbcTemplate database;

	TableUploads(JdbcTemplate database) {
		this.database = database;
	}

	void add(Upload upload, String by, Instant at) {
		database.update("""
				insert into application_table_upload (id, project_id, section, table_code, file_name, sha256, content,
				version, form_version, uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				upload.id(), upload.project().value(), upload.section(), upload.table(), upload.fileName(),
				upload.sha256(), SnapshotText.of(upload.values()), upload.version(), upload.formVersion(), by,
				Timestamp.from(at));
	}

	/** The upload, its row locked. */
	Optional<Upload> locked(ProjectId project, UUID id) {
		return database
			.query("select * from application_table_upload where id = ? and project_id = ? for update",
					TableUploads::upload, id, project.value())
			.stream()
			.findFirst();
	}

	/** When the same file was last taken into the same table, if it was. */
	Optional<Instant> takenBefore(Upload upload) {
		return database
			.queryForList("""
					select max(taken_at) from application_table_upload where project_id = ? and section = ?
					and table_code = ? and sha256 = ? having max(taken_at) is not null""", Timestamp.class,
					upload.project().value(), upload.section(), upload.table(), upload.sha256())
			.stream()
			.findFirst()
			.map(Timestamp::toInstant);
	}

	void taken(UUID id, Instant at) {
		database.update("update application_table_upload set taken_at = ? where id = ?", Timestamp.from(at), id);
	}

	private static Upload upload(ResultSet row, int number) throws SQLException {
		var taken = row.getTimestamp("taken_at");
		return new Upload(row.getObject("id", UUID.class), new ProjectId(row.getObject("project_id", UUID.class)),
				row.getString("section"), row.getString("table_code"), row.getString("file_name"),
				row.getString("sha256"), SnapshotText.values(row.getString("content")), row.getLong("version"),
				row.getInt("form_version"), (taken == null) ? null : taken.toInstant());
	}

	/**
	 * A table that was sent.
	 *
	 * @param version version of the section when it was read
	 * @param formVersion version of the form by which it was read
	 * @param takenAt when it was taken in, or null
	 */
	record Upload(UUID id, ProjectId project, String section, String table, String fileName, String sha256,
			Map<String, String> values, long version, int formVersion, Instant takenAt) {
	}

}

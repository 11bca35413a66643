package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.Snapshot;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.kernel.Refused;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** What was submitted, as it was; the database refuses every change. */
@Repository
public class Submissions {

	private final JdbcTemplate database;

	Submissions(JdbcTemplate database) {
		this.database = database;
	}

	Submission add(ProjectId project, Snapshot snapshot, String by, Instant at) {
		var content = SnapshotText.of(snapshot);
		int number = count(project) + 1;
		var submission = new Submission(number, content, SnapshotText.sha256(content), snapshot.code() + "-S" + number,
				by, at);
		database.update("""
				insert into application_submission
				(id, project_id, number, content, hash, receipt_no, submitted_by, submitted_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""", UUID.randomUUID(), project.value(), number, content, submission.hash(), submission.receiptNo(), by,
				Timestamp.from(at));
		return submission;
	}

	int count(ProjectId project) {
		return database.queryForObject("select count(*) from application_submission where project_id = ?",
				Integer.class, project.value());
	}

	/** The last submission, if any. */
	public Optional<Submission> newest(ProjectId project) {
		return Optional.ofNullable(newestOf(List.of(project)).get(project));
	}

	/** The last submissions of all of these that have one, in one query. */
	Map<ProjectId, Submission> newestOf(Collection<ProjectId> projects) {
		var newest = new HashMap<ProjectId, Submission>();
		database.query(
				"""
						select distinct on (project_id) * from application_submission where project_id = any (?)
						order by project_id, number desc""", (RowCallbackHandler) row -> newest
					.put(new ProjectId(row.getObject("project_id", UUID.class)), submission(row)),
				(Object) projects.stream().map(ProjectId::value).toArray(UUID[]::new));
		return newest;
	}

	/** One of them, else not found. */
	public Submission require(ProjectId project, int number) {
		return all(project).stream().filter(each -> each.number() == number).findFirst().orElseThrow(Refused::notFound);
	}

	/** All submissions, the last first. */
	public List<Submission> all(ProjectId project) {
		return database.query("select * from application_submission where project_id = ? order by number desc",
				(row, number) -> submission(row), project.value());
	}

	/** Whether any submission of the project names this file of the document module. */
	boolean name(ProjectId project, String document) {
		return database.queryForObject("""
				select exists (select 1 from application_submission submission,
					jsonb_array_elements(submission.content::jsonb -> 'files') file
					where submission.project_id = ? and file ->> 'document' = ?)
				""", Boolean.class, project.value(), document);
	}

	private static Submission submission(ResultSet row) throws SQLException {
		return new Submission(row.getInt("number"), row.getString("content"), row.getString("hash"),
				row.getString("receipt_no"), row.getString("submitted_by"),
				row.getTimestamp("submitted_at").toInstant());
	}

	/** One submission. */
	public record Submission(int number, String content, String hash, String receiptNo, String submittedBy,
			Instant submittedAt) {

		/** Whether the content is what was hashed. */
		public boolean isIntact() {
			return SnapshotText.sha256(content).equals(hash);
		}

	}

}

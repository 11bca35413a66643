package cn.denggao.application.domain.writing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who writes which section of a dossier, and what was marked complete. */
@Repository
public class SectionWorks {

	private final JdbcTemplate database;

	SectionWorks(JdbcTemplate database) {
		this.database = database;
	}

	/** By section; only those of which there is something to tell. */
	public Map<String, Work> of(ProjectId project) {
		var works = new HashMap<String, Work>();
		database.query("select * from application_section_work where project_id = ?", row -> {
			works.put(row.getString("section"), new Work(row.getString("assignee"), row.getString("completed_by"),
					row.getObject("completed_version", Long.class)));
		}, project.value());
		return works;
	}

	/**
	 * Gives a section to somebody.
	 * @param assignee null for nobody
	 */
	void assign(ProjectId project, String section, String assignee, String by, Instant at) {
		database.update("""
				insert into application_section_work (project_id, section, assignee, assigned_by, assigned_at)
				values (?, ?, ?, ?, ?) on conflict (project_id, section) do update set assignee = excluded.assignee,
				assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at
				""", project.value(), section, assignee, by, (assignee == null) ? null : Timestamp.from(at));
	}

	void complete(ProjectId project, String section, long version, String by, Instant at) {
		database.update(
				"""
						insert into application_section_work (project_id, section, completed_by, completed_at, completed_version)
						values (?, ?, ?, ?, ?) on conflict (project_id, section) do update set
						completed_by = excluded.completed_by, completed_at = excluded.completed_at,
						completed_version = excluded.completed_version
						""",
				project.value(), section, by, Timestamp.from(at), version);
	}

	/** The mark goes on holding for a version that nobody typed. */
	public void stillComplete(ProjectId project, String section, long version) {
		database.update(
				"update application_section_work set completed_version = ? where project_id = ? and section = ?",
				version, project.value(), section);
	}

	/** Takes the mark away. */
	public void reopen(ProjectId project, String section) {
		database.update("""
				update application_section_work set completed_by = null, completed_at = null, completed_version = null
				where project_id = ? and section = ?
				""", project.value(), section);
	}

	/**
	 * One section.
	 *
	 * @param assignee login, or null
	 * @param completedBy login, or null
	 * @param completedVersion what stood there when it was marked
	 */
	public record Work(String assignee, String completedBy, Long completedVersion) {

		/** Nothing to tell. */
		public static final Work NONE = new Work(null, null, null);

		/** Whether it was marked complete as it stands. */
		public boolean isComplete(long version) {
			return completedVersion != null && completedVersion == version;
		}

		/** Whether it was changed after it was marked complete. */
		public boolean isChangedSince(long version) {
			return completedVersion != null && completedVersion != version;
		}

	}

}

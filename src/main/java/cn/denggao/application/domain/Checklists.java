package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The officers' checklists beside a dossier, one per level. */
@Repository
public class Checklists {

	private final JdbcTemplate database;

	Checklists(JdbcTemplate database) {
		this.database = database;
	}

	void save(ProjectId project, String level, String item, Mark mark, String by, Instant at) {
		database.update("""
				insert into application_checklist (project_id, level, item, verdict, note, saved_by, saved_at)
				values (?, ?, ?, ?, ?, ?, ?) on conflict (project_id, level, item) do update set
				verdict = excluded.verdict, note = excluded.note, saved_by = excluded.saved_by,
				saved_at = excluded.saved_at
				""", project.value(), level, item, mark.verdict().name(), mark.note(), by, Timestamp.from(at));
	}

	/** Marks by item. */
	public Map<String, Mark> of(ProjectId project, String level) {
		var marks = new LinkedHashMap<String, Mark>();
		database.query("select item, verdict, note from application_checklist where project_id = ? and level = ?",
				row -> {
					marks.put(row.getString("item"),
							new Mark(Verdict.valueOf(row.getString("verdict")), row.getString("note")));
				}, project.value(), level);
		return marks;
	}

	boolean hasDefects(ProjectId project, String level) {
		return of(project, level).values().stream().anyMatch(mark -> mark.verdict() == Verdict.DEFECT);
	}

	/** A new submission is looked at afresh where something was wrong. */
	void reopen(ProjectId project) {
		database.update("delete from application_checklist where project_id = ? and verdict = 'DEFECT'",
				project.value());
	}

	/** How an item came out. */
	public enum Verdict {

		OK, DEFECT, NOT_APPLICABLE

	}

	/** A verdict and what is wrong, null if nothing. */
	public record Mark(Verdict verdict, String note) {
	}

}

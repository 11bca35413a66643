package cn.denggao.application.domain.writing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.application.domain.writing.SectionChange.Field;
import cn.denggao.application.domain.writing.SectionChange.Kind;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was changed in the sections of dossiers; rows are only ever added. */
@Repository
public class SectionHistory {

	private final JdbcTemplate database;

	SectionHistory(JdbcTemplate database) {
		this.database = database;
	}

	/** What differs, by field; nothing is written if nothing does. */
	public void add(ProjectId project, String section, Kind kind, long version, Map<String, String> before,
			Map<String, String> after, String by, Instant at) {
		var fields = differences(before, after);
		if (!fields.isEmpty()) {
			database.update("""
					insert into application_section_change
					(project_id, section, version, kind, login, changed_at, changes) values (?, ?, ?, ?, ?, ?, ?)
					""", project.value(), section, version, kind.name(), by, Timestamp.from(at),
					SnapshotText.of(fields.toArray()));
		}
	}

	/** All changes of a section, the last first. */
	public List<SectionChange> of(ProjectId project, String section) {
		return since(project, section, 0);
	}

	/** Those that came after a version, the last first. */
	public List<SectionChange> since(ProjectId project, String section, long version) {
		return database.query("""
				select * from application_section_change where project_id = ? and section = ? and version > ?
				order by id desc
				""",
				(row, at) -> new SectionChange(Kind.valueOf(row.getString("kind")), row.getLong("version"),
						row.getString("login"), row.getTimestamp("changed_at").toInstant(),
						List.of(SnapshotText.read(row.getString("changes"), Field[].class))),
				project.value(), section, version);
	}

	private static List<Field> differences(Map<String, String> before, Map<String, String> after) {
		var keys = new TreeSet<>(before.keySet());
		keys.addAll(after.keySet());
		var fields = new ArrayList<Field>();
		for (var key : keys) {
			var old = before.getOrDefault(key, "");
			var now = after.getOrDefault(key, "");
			if (!old.equals(now)) {
				fields.add(new Field(key, old, now));
			}
		}
		return fields;
	}

}

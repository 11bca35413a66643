package cn.denggao.application.domain.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.FormSection;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was entered in fields that the form no longer asks for. */
@Repository
public class SetAsides {

	private final JdbcTemplate database;

	SetAsides(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Sets values aside; what lies there of the same field gives way to it. Whoever typed
	 * it or brought the section to another form has it in the history.
	 */
	void add(ProjectId project, FormSection section, Map<String, String> values, int version, Instant at) {
		values.forEach((key, value) -> database.update("""
				insert into application_set_aside (project_id, section, key, title, label, content, version, aside_at)
				values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (project_id, section, key) where not taken_back
				do update set title = excluded.title, label = excluded.label, content = excluded.content,
				version = excluded.version, aside_at = excluded.aside_at
				""", project.value(), section.code(), key, section.title(), section.labelOf(key), value, version,
				Timestamp.from(at)));
	}

	/** A field is asked for again and has got its value back. */
	void takeBack(ProjectId project, String section, String key) {
		database.update("""
				update application_set_aside set taken_back = true
				where project_id = ? and section = ? and key = ? and not taken_back
				""", project.value(), section, key);
	}

	/** What lies aside, by section and field. */
	public List<SetAside> of(ProjectId project) {
		return database.query("""
				select * from application_set_aside where project_id = ? and not taken_back order by section, label, key
				""", SetAsides::row, project.value());
	}

	/** What lies aside of one section, by field. */
	Map<String, String> in(ProjectId project, String section) {
		return of(project).stream()
			.filter(aside -> aside.section().equals(section))
			.collect(Collectors.toMap(SetAside::key, SetAside::content));
	}

	private static SetAside row(ResultSet row, int number) throws SQLException {
		return new SetAside(row.getString("section"), row.getString("key"), row.getString("title"),
				row.getString("label"), row.getString("content"), row.getInt("version"),
				row.getTimestamp("aside_at").toInstant());
	}

}

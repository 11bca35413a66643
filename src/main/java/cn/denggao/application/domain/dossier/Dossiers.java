package cn.denggao.application.domain.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was entered, section by section. */
@Repository
public class Dossiers {

	private final JdbcTemplate database;

	Dossiers(JdbcTemplate database) {
		this.database = database;
	}

	public DossierContent of(ProjectId project) {
		var sections = new LinkedHashMap<String, Map<String, String>>();
		database.query("select section, content from application_section where project_id = ?", row -> {
			sections.put(row.getString("section"), SnapshotText.values(row.getString("content")));
		}, project.value());
		return new DossierContent(sections);
	}

	/** Until the transaction ends, nobody brings the dossier to another form. */
	public void hold(ProjectId project) {
		database.queryForList("select id from application_project where id = ? for share", UUID.class, project.value());
	}

	/** What stands in one section. */
	public Map<String, String> section(ProjectId project, String section) {
		return database
			.queryForList("select content from application_section where project_id = ? and section = ?", String.class,
					project.value(), section)
			.stream()
			.findFirst()
			.map(SnapshotText::values)
			.orElse(Map.of());
	}

	/**
	 * Saves a section.
	 * @param expected version the person saw, 0 for none
	 * @return the new version
	 * @throws Refused (409) if somebody else saved it meanwhile
	 */
	public long save(ProjectId project, String section, Map<String, String> values, long expected, String by,
			Instant at) {
		List<Long> saved = database.queryForList("""
				insert into application_section (project_id, section, content, version, saved_by, saved_at)
				values (?, ?, ?, 1, ?, ?) on conflict (project_id, section) do update set content = excluded.content,
				version = application_section.version + 1, saved_by = excluded.saved_by, saved_at = excluded.saved_at
				where application_section.version = ? returning version
				""", Long.class, project.value(), section, SnapshotText.of(values), by, Timestamp.from(at), expected);
		return saved.stream().findFirst().orElseThrow(() -> Refused.tooLate("application.section.saved-by-other"));
	}

	/** How often each section was saved. */
	public Map<String, Long> versions(ProjectId project) {
		var versions = new LinkedHashMap<String, Long>();
		database.query("select section, version from application_section where project_id = ?", row -> {
			versions.put(row.getString("section"), row.getLong("version"));
		}, project.value());
		return versions;
	}

	/** Who last saved a section, if anybody has. */
	public Optional<Saved> saved(ProjectId project, String section) {
		return database
			.query("select version, saved_by, saved_at from application_section where project_id = ? and section = ?",
					(row, number) -> new Saved(row.getLong("version"), row.getString("saved_by"),
							row.getTimestamp("saved_at").toInstant()),
					project.value(), section)
			.stream()
			.findFirst();
	}

	/** The last save. */
	public record Saved(long version, String by, Instant at) {
	}

}

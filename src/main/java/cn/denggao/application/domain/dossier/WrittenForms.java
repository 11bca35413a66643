package cn.denggao.application.domain.dossier;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** In which version of its round's form each dossier is written. */
@Repository
public class WrittenForms {

	private final JdbcTemplate database;

	WrittenForms(JdbcTemplate database) {
		this.database = database;
	}

	/** The version; 1, as frozen at the opening, unless it was brought to another. */
	public int of(ProjectId project) {
		return database
			.queryForList("select version from application_form where project_id = ?", Integer.class, project.value())
			.stream()
			.findFirst()
			.orElse(1);
	}

	/** From now on the dossier is written in this version. */
	public void write(ProjectId project, int version) {
		if (version > 1) {
			database.update("""
					insert into application_form (project_id, version) values (?, ?)
					on conflict (project_id) do update set version = excluded.version
					""", project.value(), version);
		}
	}

}

package cn.denggao.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import cn.denggao.engine.DecisionsMade.Made;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Reads the grounds of a decision about a project where a module has kept them: columns
 * {@code project_id} and {@code table_inputs} (JSON).
 */
@Component
public class KeptGrounds implements RowMapper<Made> {

	private final ProjectDirectory projects;

	KeptGrounds(ProjectDirectory projects) {
		this.projects = projects;
	}

	@Override
	public Made mapRow(ResultSet row, int number) throws SQLException {
		var project = new ProjectId(row.getObject("project_id", UUID.class));
		return new Made(projects.require(project).code(), KeptInputs.read(row.getString("table_inputs")));
	}

}

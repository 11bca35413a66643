package cn.denggao.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.engine.DecisionsMade.Made;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/**
 * Reads the grounds of decisions about projects where a module has kept them: columns
 * {@code project_id} and {@code table_inputs} (JSON). The codes are asked for once.
 */
@Component
public class KeptGrounds implements ResultSetExtractor<List<Made>> {

	private final ProjectDirectory projects;

	KeptGrounds(ProjectDirectory projects) {
		this.projects = projects;
	}

	@Override
	public List<Made> extractData(ResultSet rows) throws SQLException {
		var kept = new ArrayList<Kept>();
		while (rows.next()) {
			kept.add(new Kept(new ProjectId(rows.getObject("project_id", UUID.class)), rows.getString("table_inputs")));
		}
		var codes = projects.among(kept.stream().map(Kept::project).distinct().toList())
			.stream()
			.collect(Collectors.toMap(ProjectSummary::id, ProjectSummary::code));
		return kept.stream().map(one -> new Made(codes.get(one.project), KeptInputs.read(one.inputs))).toList();
	}

	private record Kept(ProjectId project, String inputs) {

	}

}

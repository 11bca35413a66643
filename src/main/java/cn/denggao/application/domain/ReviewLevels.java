package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.ReviewLevel.State;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The levels of formal review of each application, in order; each exists once. */
@Component
class ReviewLevels {

	private static final String ADD = """
			insert into application_level (project_id, position, level, role, recommends, state, table_version)
			values (?, ?, ?, ?, ?, 'AHEAD', ?)""";

	private final JdbcTemplate database;

	ReviewLevels(JdbcTemplate database) {
		this.database = database;
	}

	List<ReviewLevel> of(ProjectId project) {
		return database.query(
				"select level, role, recommends, state from application_level where project_id = ? order by position",
				(row, number) -> level(row), project.value());
	}

	Optional<ReviewLevel> current(ProjectId project) {
		return of(project).stream()
			.filter(level -> level.state() == State.OPEN || level.state() == State.PASSED)
			.findFirst();
	}

	void add(ProjectId project, int position, ReviewLevel level, int tableVersion) {
		database.update(ADD, project.value(), position, level.level(), level.role(), level.recommends(), tableVersion);
	}

	void set(ProjectId project, ReviewLevel level, State state) {
		database.update("update application_level set state = ? where project_id = ? and level = ?", state.name(),
				project.value(), level.level());
	}

	private static ReviewLevel level(ResultSet row) throws SQLException {
		return new ReviewLevel(row.getString("level"), row.getString("role"), row.getBoolean("recommends"),
				State.valueOf(row.getString("state")));
	}

}

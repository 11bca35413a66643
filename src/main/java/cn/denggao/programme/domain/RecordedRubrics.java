package cn.denggao.programme.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads rubrics from their table. */
@Repository
class RecordedRubrics implements RubricDirectory {

	private final JdbcTemplate database;

	RecordedRubrics(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public Rubric require(Rubric.Ref ref) {
		return find("select content from programme_rubric where code = ? and version = ?", ref.id(), ref.version())
			.orElseThrow(Refused::notFound);
	}

	@Override
	public Optional<Rubric> newest(String id) {
		return find("select content from programme_rubric where code = ? order by version desc limit 1", id);
	}

	private Optional<Rubric> find(String query, Object... arguments) {
		List<String> found = database.queryForList(query, String.class, arguments);
		return found.stream().findFirst().map(content -> RulesText.read(content, Rubric.class));
	}

}

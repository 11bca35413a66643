package cn.denggao.application.domain.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPaper;
import cn.denggao.application.ProjectPaper.Kind;
import cn.denggao.document.DocumentSummary;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The papers that are asked for, one row for each, made once. */
@Repository
class PaperOrders {

	private static final String NEXT = """
			select project_id, number, kind, facts from application_paper
			where document is null and next_attempt_at <= clock_timestamp()
			order by next_attempt_at, project_id, number, kind limit 1 for update skip locked""";

	private final JdbcTemplate database;

	PaperOrders(JdbcTemplate database) {
		this.database = database;
	}

	void add(ProjectId project, int number, String facts, Instant at) {
		for (var kind : Kind.values()) {
			database.update("""
					insert into application_paper (project_id, number, kind, facts, ordered_at, next_attempt_at)
					values (?, ?, ?, ?, ?, clock_timestamp()) on conflict (project_id, number, kind) do nothing
					""", project.value(), number, kind.name(), facts, Timestamp.from(at));
		}
	}

	/** The next to make, locked against other nodes until the transaction ends. */
	Optional<Order> next() {
		return database
			.query(NEXT, (row, at) -> new Order(project(row), row.getInt("number"), kind(row), row.getString("facts")))
			.stream()
			.findFirst();
	}

	void made(Order order, DocumentSummary document, Instant at) {
		database.update("""
				update application_paper set document = ?, size = ?, made_at = ?
				where project_id = ? and number = ? and kind = ? and document is null
				""", document.id().value(), document.size(), Timestamp.from(at), order.project().value(),
				order.number(), order.kind().name());
	}

	/** Tries again later, each time after twice the wait, an hour at most. */
	void postpone(Order order, String error) {
		database.update("""
				update application_paper set attempts = attempts + 1, last_error = left(?, 300),
				next_attempt_at = clock_timestamp() + least(power(2, attempts), 240) * interval '15 seconds'
				where project_id = ? and number = ? and kind = ? and document is null
				""", error, order.project().value(), order.number(), order.kind().name());
	}

	List<ProjectPaper> of(ProjectId project) {
		return database.query("""
				select number, kind, document, size, attempts from application_paper where project_id = ?
				order by number desc, kind
				""", (row, at) -> new ProjectPaper(kind(row), row.getInt("number"), row.getString("document"),
				row.getLong("size"), row.getInt("attempts") > 0), project.value());
	}

	/** What was kept of names when the receipt was ordered, if anything. */
	Optional<String> facts(ProjectId project, int number) {
		return database
			.queryForList("select facts from application_paper where project_id = ? and number = ? and kind = ? "
					+ "and facts is not null", String.class, project.value(), number, Kind.RECEIPT.name())
			.stream()
			.findFirst();
	}

	private static ProjectId project(ResultSet row) throws SQLException {
		return new ProjectId(row.getObject("project_id", UUID.class));
	}

	private static Kind kind(ResultSet row) throws SQLException {
		return Kind.valueOf(row.getString("kind"));
	}

	/**
	 * One paper to make.
	 *
	 * @param facts null for submissions from before papers were made
	 */
	record Order(ProjectId project, int number, Kind kind, String facts) {

	}

}

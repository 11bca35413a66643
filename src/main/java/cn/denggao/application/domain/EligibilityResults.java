package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.EligibilityTable.Rule;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.application.domain.eligibility.RuleLine;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What each check of eligibility found, with the table's version and its inputs. */
@Repository
public class EligibilityResults {

	private static final String REFUSES = "!";

	private final JdbcTemplate database;

	EligibilityResults(JdbcTemplate database) {
		this.database = database;
	}

	void keep(ProjectId project, String table, Result result) {
		database.update(
				"""
						insert into application_eligibility
						(id, project_id, checked_at, eligible, table_key, table_version, inputs, lines, rules, grounds, findings)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
						""",
				UUID.randomUUID(), project.value(), Timestamp.from(result.checkedAt()), result.eligible(), table,
				result.tableVersion(), SnapshotText.of(result.inputs()), SnapshotText.of(result.lines()),
				SnapshotText.of(result.rules()), SnapshotText.of(result.grounds()),
				result.findings()
					.stream()
					.map(finding -> finding.refuses() ? REFUSES + finding.code() : finding.code())
					.collect(Collectors.joining(",")));
	}

	/** The last check, if there was one. */
	public Optional<Result> newest(ProjectId project) {
		return database.query("""
				select checked_at, table_version, findings, inputs, lines, rules, grounds from application_eligibility
				where project_id = ? order by checked_at desc, id limit 1
				""", (row, number) -> read(row), project.value()).stream().findFirst();
	}

	private static Result read(ResultSet row) throws SQLException {
		return new Result(row.getTimestamp("checked_at").toInstant(), row.getInt("table_version"),
				findings(row.getString("findings")), SnapshotText.values(row.getString("inputs")),
				List.of(SnapshotText.read(row.getString("lines"), RuleLine[].class)),
				List.of(SnapshotText.read(row.getString("rules"), Rule[].class)),
				SnapshotText.read(row.getString("grounds"), Grounds.class));
	}

	private static List<Finding> findings(String kept) {
		return Arrays.stream(kept.split(","))
			.filter(code -> !code.isEmpty())
			.map(code -> new Finding(code.replace(REFUSES, ""), code.startsWith(REFUSES)))
			.toList();
	}

	/**
	 * One check.
	 *
	 * @param inputs the facts it was made on as text, null for unknown
	 * @param lines the conditions the programme declares, as they were judged
	 * @param rules the rows of the table in their words of then, empty for old checks
	 * @param grounds what the hospital is told of the facts, empty for old checks
	 */
	public record Result(Instant checkedAt, int tableVersion, List<Finding> findings, Map<String, String> inputs,
			List<RuleLine> lines, List<Rule> rules, Grounds grounds) {

		/** Whether nothing speaks against applying. */
		public boolean eligible() {
			return findings.stream().noneMatch(Finding::refuses);
		}

	}

}

package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.EligibilityTable.Answer;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.dossier.SnapshotText;

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

	boolean keep(ProjectId project, Answer answer, Map<String, Object> inputs, List<Finding> findings, Instant at) {
		boolean eligible = findings.stream().noneMatch(Finding::refuses);
		database.update("""
				insert into application_eligibility
				(id, project_id, checked_at, eligible, table_key, table_version, inputs, findings)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""", UUID.randomUUID(), project.value(), Timestamp.from(at), eligible, answer.table(), answer.version(),
				SnapshotText.of(inputs),
				findings.stream()
					.map(finding -> finding.refuses() ? REFUSES + finding.code() : finding.code())
					.collect(Collectors.joining(",")));
		return eligible;
	}

	/** The last check, if there was one. */
	public Optional<Result> newest(ProjectId project) {
		return database
			.query("""
					select checked_at, eligible, table_version, findings from application_eligibility
					where project_id = ? order by checked_at desc, id limit 1
					""",
					(row, number) -> new Result(row.getTimestamp("checked_at").toInstant(), row.getBoolean("eligible"),
							row.getInt("table_version"), findings(row.getString("findings"))),
					project.value())
			.stream()
			.findFirst();
	}

	private static List<Finding> findings(String kept) {
		return Arrays.stream(kept.split(","))
			.filter(code -> !code.isEmpty())
			.map(code -> new Finding(code.replace(REFUSES, ""), code.startsWith(REFUSES)))
			.toList();
	}

	/** One check. */
	public record Result(Instant checkedAt, boolean eligible, int tableVersion, List<Finding> findings) {
	}

}

package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What authorities found in formal reviews, and what their leaders answered. */
@Repository
public class FormalReviews {

	private final JdbcTemplate database;

	FormalReviews(JdbcTemplate database) {
		this.database = database;
	}

	void add(ProjectId project, Stops.Stop stop, int submission, Finding finding) {
		database.update("""
				insert into application_formal_review (id, project_id, level, organisation, submission, decision,
				defects, reason, reviewer, reviewed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", UUID.randomUUID(), project.value(), stop.level(), stop.organisation(), submission,
				finding.decision().name(), String.join(",", finding.defects()), finding.reason(), finding.reviewer(),
				Timestamp.from(finding.at()));
	}

	/** The leader's answer to the newest finding. */
	void answer(ProjectId project, boolean confirmed, String reason, String by, Instant at) {
		database.update("""
				update application_formal_review set answer = ?, answer_reason = ?, answered_by = ?, answered_at = ?
				where id = (select id from application_formal_review where project_id = ?
				order by reviewed_at desc limit 1)
				""", confirmed ? "CONFIRM" : "SEND_BACK", reason, by, Timestamp.from(at), project.value());
	}

	/** The last finding, if any. */
	public Optional<Finding> newest(ProjectId project) {
		return all(project).stream().findFirst();
	}

	/** All findings, the last first. */
	public List<Finding> all(ProjectId project) {
		return database.query("select * from application_formal_review where project_id = ? order by reviewed_at desc",
				(row, number) -> finding(row), project.value());
	}

	/**
	 * Those a hospital hears of, the last first: the first return goes out at once, a
	 * further one and a refusal once a leader has confirmed them.
	 */
	public List<Finding> told(ProjectId project) {
		var all = all(project);
		var first = all.stream().filter(each -> each.decision() == Decision.RETURN).reduce((later, earlier) -> earlier);
		return all.stream()
			.filter(each -> each.decision() == Decision.PASS || each.isConfirmed()
					|| first.filter(each::equals).isPresent())
			.toList();
	}

	private static Finding finding(ResultSet row) throws SQLException {
		var defects = row.getString("defects");
		return new Finding(row.getString("level"), Decision.valueOf(row.getString("decision")),
				defects.isEmpty() ? List.of() : Arrays.asList(defects.split(",")), row.getString("reason"),
				row.getString("reviewer"), row.getTimestamp("reviewed_at").toInstant(), row.getString("answer"),
				row.getString("answer_reason"));
	}

	/** What a formal review ends with. */
	public enum Decision {

		PASS, RETURN, REJECT

	}

	/**
	 * One finding.
	 *
	 * @param defects codes named in messages as {@code application.defect.*}
	 * @param answer CONFIRM or SEND_BACK of the leader, or null
	 */
	public record Finding(String level, Decision decision, List<String> defects, String reason, String reviewer,
			Instant at, String answer, String answerReason) {

		/** Whether a leader has answered for it. */
		boolean isConfirmed() {
			return "CONFIRM".equals(answer);
		}

	}

}

package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.inspection.InspectionId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Keeps the report that is to be signed, one of each inspection. */
@Repository
class ReportDrafts {

	private final JdbcTemplate database;

	ReportDrafts(JdbcTemplate database) {
		this.database = database;
	}

	/** In place of the former one; what was signed of that is void. */
	void keep(InspectionId inspection, ReportDraft draft, String by, Instant at) {
		var report = draft.report();
		database.update("""
				insert into inspection_report_draft (inspection_id, summary, team_changes, problems, plan, self_score,
				actuals, hash, kept_by, kept_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (inspection_id)
				do update set summary = excluded.summary, team_changes = excluded.team_changes,
				problems = excluded.problems, plan = excluded.plan, self_score = excluded.self_score,
				actuals = excluded.actuals, hash = excluded.hash, kept_by = excluded.kept_by,
				kept_at = excluded.kept_at, signed_by = null, signed_at = null, handed_in_at = null
				""", inspection.value(), report.summary(), report.teamChanges(), report.problems(), report.plan(),
				report.selfScore(), text(draft.actuals()), draft.hash(), by, Timestamp.from(at));
	}

	void sign(InspectionId inspection, String by, Instant at) {
		database.update("update inspection_report_draft set signed_by = ?, signed_at = ? where inspection_id = ?", by,
				Timestamp.from(at), inspection.value());
	}

	void handedIn(InspectionId inspection, Instant at) {
		database.update("update inspection_report_draft set handed_in_at = ? where inspection_id = ?",
				Timestamp.from(at), inspection.value());
	}

	Optional<ReportDraft> of(InspectionId inspection) {
		return database
			.query("select * from inspection_report_draft where inspection_id = ?", (row, number) -> draft(row),
					inspection.value())
			.stream()
			.findFirst();
	}

	private static ReportDraft draft(ResultSet row) throws SQLException {
		var report = new MidtermReport(row.getString("summary"), row.getString("team_changes"),
				row.getString("problems"), row.getString("plan"), row.getBigDecimal("self_score"), null, null);
		return new ReportDraft(report, actuals(row.getString("actuals")), row.getString("hash"),
				row.getString("signed_by"), instant(row, "signed_at"), instant(row, "handed_in_at"));
	}

	private static String text(Map<String, BigDecimal> actuals) {
		return new TreeMap<>(actuals).entrySet()
			.stream()
			.map(each -> each.getKey() + "=" + each.getValue().toPlainString())
			.collect(Collectors.joining("\n"));
	}

	private static Map<String, BigDecimal> actuals(String text) {
		return Arrays.stream(text.split("\n"))
			.filter(line -> !line.isEmpty())
			.map(line -> line.split("=", 2))
			.collect(Collectors.toMap(parts -> parts[0], parts -> new BigDecimal(parts[1])));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var moment = row.getTimestamp(column);
		return (moment == null) ? null : moment.toInstant();
	}

}

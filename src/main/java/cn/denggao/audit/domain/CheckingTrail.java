package cn.denggao.audit.domain;

import java.util.Map;

import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes every chain of the trail in one pass, and notes that it was done. */
@Service
public class CheckingTrail {

	private static final Subject CHECKS = Subject.of("audit", "checks");

	private static final int ROWS_AT_A_TIME = 1000;

	private static final String ALL = """
			select coalesce(e.subject_type, h.subject_type), coalesce(e.subject_id, h.subject_id), e.seq, e.action,
				e.happened_at, e.login, e.roles, e.organisation, e.facts, e.previous_hash, e.hash,
				coalesce(h.seq, -1), coalesce(h.hash, '')
			from audit_entry e full join audit_head h
				on h.subject_type = e.subject_type and h.subject_id = e.subject_id
			order by 1, 2, 3
			""";

	private final JdbcTemplate database;

	private final AuditTrail trail;

	private final OfficialClock clock;

	CheckingTrail(JdbcTemplate database, AuditTrail trail, OfficialClock clock) {
		this.database = new JdbcTemplate(database.getDataSource());
		this.database.setFetchSize(ROWS_AT_A_TIME);
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public TrailReport check() {
		var walk = new ChainWalk();
		database.query(ALL, row -> {
			var subject = new Subject(row.getString(1), row.getString(2));
			if (!walk.isAt(subject)) {
				walk.begin(new AuditEntries.Head(subject, row.getLong(12), row.getString(13)));
			}
			if (row.getObject(3) != null) {
				AuditEntry entry = AuditEntries.entry(row, 0);
				walk.pass(entry);
			}
		});
		walk.end();
		var report = new TrailReport(clock.now(), walk.chains(), walk.entries(), walk.breaks());
		trail.record("audit.trail-checked", CHECKS,
				Map.of("chains", report.chains(), "entries", report.entries(), "broken", report.breaks().size()));
		return report;
	}

}

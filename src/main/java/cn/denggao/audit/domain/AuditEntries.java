package cn.denggao.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.Subject;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the trail and the heads of its chains. */
@Repository
class AuditEntries {

	static final String COLUMNS = """
			select subject_type, subject_id, seq, action, happened_at, login, roles, organisation, facts,
				previous_hash, hash
			from audit_entry
			""";

	private final JdbcTemplate database;

	AuditEntries(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * The ends of chains, locked in one order until the transaction ends; begins chains.
	 */
	List<Head> lockHeads(Collection<Subject> subjects) {
		return database.query("""
				insert into audit_head (subject_type, subject_id, seq, hash)
				select type, id, 0, '' from unnest(?::text[], ?::text[]) as named (type, id) order by type, id
				on conflict (subject_type, subject_id) do update set seq = audit_head.seq
				returning subject_type, subject_id, seq, hash
				""", (row, index) -> new Head(new Subject(row.getString(1), row.getString(2)), row.getLong(3),
				row.getString(4)), texts(subjects, Subject::type), texts(subjects, Subject::id));
	}

	private static String[] texts(Collection<Subject> subjects, Function<Subject, String> part) {
		return subjects.stream().map(part).toArray(String[]::new);
	}

	Optional<Head> head(Subject subject) {
		return database
			.query("select seq, hash from audit_head where subject_type = ? and subject_id = ?",
					(row, index) -> new Head(subject, row.getLong(1), row.getString(2)), subject.type(), subject.id())
			.stream()
			.findFirst();
	}

	/** Adds each to its chain. */
	void add(List<AuditEntry> added) {
		database.batchUpdate("""
				insert into audit_entry (subject_type, subject_id, seq, action, happened_at, login, roles,
					organisation, facts, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", added.stream().map(AuditEntries::columns).toList());
		database.batchUpdate("update audit_head set seq = ?, hash = ? where subject_type = ? and subject_id = ?", added
			.stream()
			.map(entry -> new Object[] { entry.seq(), entry.hash(), entry.subject().type(), entry.subject().id() })
			.toList());
	}

	private static Object[] columns(AuditEntry entry) {
		return new Object[] { entry.subject().type(), entry.subject().id(), entry.seq(), entry.action(),
				entry.at().atOffset(ZoneOffset.UTC), entry.login(), entry.roles(), entry.organisation(), entry.facts(),
				entry.previousHash(), entry.hash() };
	}

	List<AuditEntry> of(Subject subject) {
		return database.query(COLUMNS + " where subject_type = ? and subject_id = ? order by seq", AuditEntries::entry,
				subject.type(), subject.id());
	}

	List<AuditEntry> latest(int count) {
		return database.query(COLUMNS + " order by happened_at desc, seq desc limit ?", AuditEntries::entry, count);
	}

	/** Every subject that has a head or an entry. */
	List<Subject> subjects() {
		return database.query("""
				select subject_type, subject_id from audit_head
				union select subject_type, subject_id from audit_entry order by 1, 2
				""", (row, index) -> new Subject(row.getString(1), row.getString(2)));
	}

	static AuditEntry entry(ResultSet row, int index) throws SQLException {
		return new AuditEntry(new Subject(row.getString(1), row.getString(2)), row.getLong(3), row.getString(4),
				row.getObject(5, OffsetDateTime.class).toInstant(), row.getString(6), row.getString(7),
				row.getString(8), row.getString(9), row.getString(10), row.getString(11));
	}

	record Head(Subject subject, long seq, String hash) {
	}

}

package cn.denggao.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

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

	/** The end of a chain, locked until the transaction ends; begins the chain. */
	Head lockHead(Subject subject) {
		return database.queryForObject("""
				insert into audit_head (subject_type, subject_id, seq, hash) values (?, ?, 0, '')
				on conflict (subject_type, subject_id) do update set seq = audit_head.seq
				returning seq, hash
				""", (row, index) -> new Head(subject, row.getLong(1), row.getString(2)), subject.type(), subject.id());
	}

	Optional<Head> head(Subject subject) {
		return database
			.query("select seq, hash from audit_head where subject_type = ? and subject_id = ?",
					(row, index) -> new Head(subject, row.getLong(1), row.getString(2)), subject.type(), subject.id())
			.stream()
			.findFirst();
	}

	void add(AuditEntry entry) {
		var subject = entry.subject();
		database.update("""
				insert into audit_entry (subject_type, subject_id, seq, action, happened_at, login, roles,
					organisation, facts, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", subject.type(), subject.id(), entry.seq(), entry.action(), entry.at().atOffset(ZoneOffset.UTC),
				entry.login(), entry.roles(), entry.organisation(), entry.facts(), entry.previousHash(), entry.hash());
		database.update("update audit_head set seq = ?, hash = ? where subject_type = ? and subject_id = ?",
				entry.seq(), entry.hash(), subject.type(), subject.id());
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

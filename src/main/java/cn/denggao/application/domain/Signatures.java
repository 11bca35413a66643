package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who signed what content of a dossier in which capacity; nothing is overwritten. */
@Repository
public class Signatures {

	private final JdbcTemplate database;

	Signatures(JdbcTemplate database) {
		this.database = database;
	}

	void add(ProjectId project, Signature signature) {
		database.update("""
				insert into application_signature
				(id, project_id, capacity, signer, agreed, reason, dossier_hash, signed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""", UUID.randomUUID(), project.value(), signature.capacity().name(), signature.signer(),
				signature.agreed(), signature.reason(), signature.dossierHash(), Timestamp.from(signature.at()));
	}

	/** The last signature in each capacity. */
	public List<Signature> newest(ProjectId project) {
		return database.query("""
				select distinct on (capacity) * from application_signature where project_id = ?
				order by capacity, signed_at desc
				""", (row, number) -> signature(row), project.value());
	}

	/** Those that were the last ones at that instant. */
	List<Signature> newestAt(ProjectId project, Instant at) {
		return database.query("""
				select distinct on (capacity) * from application_signature where project_id = ? and signed_at <= ?
				order by capacity, signed_at desc
				""", (row, number) -> signature(row), project.value(), Timestamp.from(at));
	}

	private static Signature signature(ResultSet row) throws SQLException {
		return new Signature(Capacity.valueOf(row.getString("capacity")), row.getString("signer"),
				row.getBoolean("agreed"), row.getString("reason"), row.getTimestamp("signed_at").toInstant(),
				row.getString("dossier_hash"));
	}

	/** One of the two first-responsible persons. */
	public enum Capacity {

		PRINCIPAL, PROJECT_LEADER

	}

	/** One signature; {@code reason} says why not. */
	public record Signature(Capacity capacity, String signer, boolean agreed, String reason, Instant at,
			String dossierHash) {
	}

}

package cn.denggao.modeling.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** States of drafts that were kept; only ever added to. */
@Repository
class Revisions {

	private final JdbcTemplate database;

	Revisions(JdbcTemplate database) {
		this.database = database;
	}

	/** The draft's row must be locked, or two revisions want the same number. */
	int add(UUID draft, byte[] content, String author, String reason, Instant now) {
		return database.queryForObject("""
				insert into modeling_revision (draft_id, number, content, author, reason, saved_at)
				select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from modeling_revision where draft_id = ?
				returning number
				""", Integer.class, draft, content, author, reason, now.atOffset(ZoneOffset.UTC), draft);
	}

	/** The newest first. */
	List<Revision> of(UUID draft) {
		return database.query(
				"select number, author, reason, saved_at from modeling_revision where draft_id = ? order by number desc",
				(row, index) -> new Revision(row.getInt(1), row.getString(2), row.getString(3),
						row.getObject(4, OffsetDateTime.class).toInstant()),
				draft);
	}

	Optional<byte[]> content(UUID draft, int number) {
		return database
			.query("select content from modeling_revision where draft_id = ? and number = ?",
					(row, index) -> row.getBytes(1), draft, number)
			.stream()
			.findFirst();
	}

}

package cn.denggao.document.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * One row for each content. Entering and removing hold the row until the transaction
 * ends, so that nobody removes what somebody else is handing in.
 */
@Repository
class ContentRows {

	private final JdbcTemplate database;

	ContentRows(JdbcTemplate database) {
		this.database = database;
	}

	/** Enters bytes to be kept in the row itself. */
	void enter(String sha256, byte[] content) {
		database.update("""
				insert into document_content as kept (sha256, content, kept_at) values (?, ?, clock_timestamp())
				on conflict (sha256) do update
				set kept_at = excluded.kept_at, content = coalesce(kept.content, excluded.content)
				""", sha256, content);
	}

	/** Enters bytes that are kept elsewhere; whether they were known already. */
	boolean enter(String sha256) {
		return database.queryForObject("""
				insert into document_content as kept (sha256, kept_at) values (?, clock_timestamp())
				on conflict (sha256) do update set kept_at = excluded.kept_at
				returning xmax <> 0
				""", Boolean.class, sha256);
	}

	boolean isKnown(String sha256) {
		return !database.queryForList("select 1 from document_content where sha256 = ?", sha256).isEmpty();
	}

	/** Whether the row itself holds the bytes. */
	boolean isHere(String sha256) {
		return !database.queryForList("select 1 from document_content where sha256 = ? and content is not null", sha256)
			.isEmpty();
	}

	/** The bytes if the row holds them. */
	Optional<byte[]> content(String sha256) {
		return Optional.ofNullable(DataAccessUtils.singleResult(
				database.queryForList("select content from document_content where sha256 = ?", byte[].class, sha256)));
	}

	/**
	 * Removes the row if no file refers to it. The second statement sees what the first
	 * waited for.
	 */
	boolean remove(String sha256) {
		database.queryForList("select 1 from document_content where sha256 = ? for update", sha256);
		return database.update("""
				delete from document_content where sha256 = ?
				and not exists (select 1 from document_file where kept_sha256 = document_content.sha256)
				""", sha256) == 1;
	}

	/** Contents without a file that nobody has handed in for this long. */
	List<String> unused(Duration since, int most) {
		return database.queryForList("""
				select sha256 from document_content
				where kept_at < clock_timestamp() - make_interval(secs => ?)
				and not exists (select 1 from document_file where kept_sha256 = document_content.sha256)
				order by kept_at limit ?
				""", String.class, since.toSeconds(), most);
	}

	/** Bytes that an account's files take, each content once, without this one. */
	long bytesOf(String account, String without) {
		return database.queryForObject("""
				select coalesce(sum(size), 0) from (
					select distinct sha256, size from document_file
					where account = ? and removed_at is null and sha256 <> ?) kept
				""", Long.class, account, without);
	}

	/** Until the transaction ends, others who hold the same wait. */
	void hold(String name) {
		database.queryForList("select pg_advisory_xact_lock(hashtext('document.' || ?))", name);
	}

}

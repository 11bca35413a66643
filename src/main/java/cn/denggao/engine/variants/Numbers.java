package cn.denggao.engine.variants;

import cn.denggao.engine.Variants.Kind;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts the versions of a key over all owners, so that a number alone tells which
 * definition is meant: rounds freeze it, decisions keep it.
 */
@Component
class Numbers {

	private final JdbcTemplate database;

	Numbers(JdbcTemplate database) {
		this.database = database;
	}

	/** For the version that is being deployed; the engine deploys one at a time. */
	int next(Kind kind, String key) {
		return database.queryForObject("select coalesce(max(version_), 0) + 1 from " + kind.table() + " where key_ = ?",
				Integer.class, key);
	}

	/** Null if the version is shared or does not exist. */
	String ownerOf(Kind kind, String key, int version) {
		return database
			.query("select tenant_id_ from " + kind.table() + " where key_ = ? and version_ = ?",
					(row, number) -> row.getString(1), key, version)
			.stream()
			.filter(owner -> owner != null)
			.findFirst()
			.orElse(null);
	}

}

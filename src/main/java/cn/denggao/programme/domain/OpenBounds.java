package cn.denggao.programme.domain;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What bounds the approvals of rounds that have been opened: their categories' targets
 * and figures of before, which two people have seen at the opening.
 */
@Repository
class OpenBounds {

	private static final String BOUNDS = """
			select c.code, concat_ws(' ', q.operator, q.target, q.minimum, q.maximum, q.tolerance, q.binds, f.count)
			from programme_category c
			left join programme_quota q on q.programme = c.programme and q.kind = 'CATEGORY' and q.code = c.code
			left join programme_carried_in f on f.programme = c.programme and f.category = c.code
			where c.programme = ? and exists (select from programme_round r
			where r.programme = c.programme and r.category = c.code and r.status <> 'DRAFT')""";

	private final JdbcTemplate database;

	OpenBounds(JdbcTemplate database) {
		this.database = database;
	}

	/** By category; empty while nothing has been opened. */
	Map<String, String> of(String programme) {
		var bounds = new TreeMap<String, String>();
		database.query(BOUNDS, row -> {
			bounds.put(row.getString(1), row.getString(2));
		}, programme);
		return bounds;
	}

	/** Refused with the first category whose figures have become others. */
	void requireAsBefore(String programme, Map<String, String> before) {
		of(programme).forEach((category, bound) -> {
			if (!bound.equals(before.get(category))) {
				throw PackRefused.rule(Pack.PROGRAMME, "categories." + category, "bound-of-open-round");
			}
		});
	}

}

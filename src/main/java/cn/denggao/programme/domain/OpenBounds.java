package cn.denggao.programme.domain;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What bounds the approvals of rounds that have been opened: targets of categories and
 * goals that bind, and figures of before, which two people have seen at the opening.
 */
@Repository
class OpenBounds {

	private static final String BOUNDS = """
			select 'categories.' || c.code, concat_ws(' ', q.operator, q.target, q.minimum, q.maximum, q.tolerance, q.binds, f.count)
			from programme_category c
			left join programme_quota q on q.programme = c.programme and q.kind = 'CATEGORY' and q.code = c.code
			left join programme_carried_in f on f.programme = c.programme and f.category = c.code
			where c.programme = ? and exists (select from programme_round r
			where r.programme = c.programme and r.category = c.code and r.status <> 'DRAFT')
			union all select 'goals.' || g.code, concat_ws(' ', g.operator, g.target, g.maximum, g.selects, g.per_year)
			from programme_quota g where g.programme = ? and g.kind = 'GOAL' and g.binds and g.selects is not null
			and g.operator in ('EXACT', 'MAX', 'RANGE') and exists (select from programme_round r
			where r.programme = g.programme and r.status <> 'DRAFT')""";

	private final JdbcTemplate database;

	OpenBounds(JdbcTemplate database) {
		this.database = database;
	}

	/** By where the pack says them; empty while nothing has been opened. */
	Map<String, String> of(String programme) {
		var bounds = new TreeMap<String, String>();
		database.query(BOUNDS, row -> {
			bounds.put(row.getString(1), row.getString(2));
		}, programme, programme);
		return bounds;
	}

	/** Refused with the first of them that has become another. */
	void requireAsBefore(String programme, Map<String, String> before) {
		var after = of(programme);
		var all = new TreeSet<>(before.keySet());
		all.addAll(after.keySet());
		all.stream().filter(path -> !Objects.equals(before.get(path), after.get(path))).findFirst().ifPresent(path -> {
			throw PackRefused.rule(Pack.PROGRAMME, path, "bound-of-open-round");
		});
	}

}

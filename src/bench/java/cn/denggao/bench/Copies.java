package cn.denggao.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills tables by copying rows that an engine has written itself: copy {@code n} gets the
 * MD5 of the id and {@code n} in place of every id, so that copies hang together across
 * tables and lie scattered in every index as real ones do.
 */
final class Copies {

	private static final String COLUMNS = """
			select column_name from information_schema.columns where table_schema = 'public' and table_name = ?
			order by ordinal_position""";

	private final JdbcTemplate sql;

	Copies(JdbcTemplate sql) {
		this.sql = sql;
	}

	/**
	 * Adds {@code count} copies of the rows that match the condition.
	 * @param ids columns that hold ids of the copied case
	 * @param others columns with an expression of their own, of {@code t} and {@code n}
	 */
	void of(String table, String condition, int count, Set<String> ids, Map<String, String> others) {
		List<String> columns = sql.queryForList(COLUMNS, String.class, table);
		sql.execute("insert into " + table + " (" + String.join(", ", columns) + ") select "
				+ columns.stream().map(column -> value(column, ids, others)).collect(Collectors.joining(", ")) + " from "
				+ table + " t cross join generate_series(1, " + count + ") n where " + condition);
	}

	/**
	 * The same without indexes, which are built again afterwards: much faster for many
	 * rows.
	 */
	void withoutIndexes(String table, Runnable filling) {
		List<Map<String, Object>> indexes = sql.queryForList("""
				select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
				join pg_class c on c.oid = i.indexrelid
				where i.indrelid = ?::regclass and not i.indisprimary and not i.indisunique""", table);
		indexes.forEach(index -> sql.execute("drop index " + index.get("name")));
		filling.run();
		indexes.forEach(index -> sql.execute((String) index.get("definition")));
	}

	/** The id that copy {@code n} has in place of this one. */
	String idOf(String id, int n) {
		return sql.queryForObject("select md5(? || ':' || ?)", String.class, id, Integer.toString(n));
	}

	private static String value(String column, Set<String> ids, Map<String, String> others) {
		if (others.containsKey(column)) {
			return others.get(column);
		}
		return ids.contains(column) ? "md5(t." + column + " || ':' || n)" : "t." + column;
	}

}

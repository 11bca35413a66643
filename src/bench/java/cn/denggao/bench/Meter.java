package cn.denggao.bench;

import java.util.Locale;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads exact counts from the server: what clients sent to one database, the rows that
 * were written (cascades included), WAL bytes, and transaction numbers, of which every
 * writing transaction takes one. Servers report written rows late, so all connections of
 * the side are closed before each reading.
 */
final class Meter {

	private static final String READ = """
			select coalesce(sum(calls) filter
			    (where toplevel and query !~* '^\\s*(begin|start|commit|rollback|set|show|savepoint|release)'), 0),
			  coalesce(sum(wal_bytes) filter (where toplevel), 0),
			  coalesce(sum(wal_fpi) filter (where toplevel), 0),
			  pg_snapshot_xmax(pg_current_snapshot())::text::bigint
			from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = current_database()""";

	private static final String ROWS = "select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables";

	private static final String OTHERS = """
			select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()""";

	private static final String BREAKDOWN = """
			select toplevel, calls, rows, wal_bytes, total_exec_time, left(regexp_replace(query, '\\s+', ' ', 'g'), 90) as query
			from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = current_database()
			and calls > ? order by wal_bytes desc, calls desc limit 120""";

	private final Server.Database database;

	private final JdbcTemplate sql;

	Meter(Server.Database database) {
		this.database = database;
		this.sql = new JdbcTemplate(new SingleConnectionDataSource(database.url(), true));
	}

	/** What the work has cost, but for time: it begins without connections. */
	Cost cost(Work work) throws Exception {
		var before = read();
		work.run();
		return read().minus(before);
	}

	private Cost read() throws InterruptedException {
		while (sql.queryForObject(OTHERS, Integer.class) > 0) {
			database.pool().getHikariPoolMXBean().softEvictConnections();
			Thread.sleep(20);
		}
		var rows = sql.queryForObject(ROWS, Long.class);
		return sql.queryForObject(READ, (row, number) -> new Cost(row.getLong(4), row.getLong(1), rows, row.getLong(2),
				row.getLong(3)));
	}

	/** The costliest statements so far, for whoever looks for a cause. */
	String breakdown(double cases) {
		return String.join("\n", sql.query(BREAKDOWN,
				(row, number) -> String.format(Locale.ROOT, "%s %6.1f calls %6.1f rows %8.1f KB %7.2f ms  %s",
						row.getBoolean(1) ? "  " : "in", row.getLong(2) / cases, row.getLong(3) / cases,
						row.getLong(4) / cases / 1024, row.getDouble(5) / cases, row.getString(6)),
				cases / 2));
	}

	/** Forgets all statements counted so far. */
	void forget() {
		sql.execute("select pg_stat_statements_reset()");
	}

	/** Something to be measured. */
	interface Work {

		void run() throws Exception;

	}

	/**
	 * What some work has cost.
	 *
	 * @param transactions writing transactions
	 * @param images full-page images within the WAL, an accident of the last checkpoint
	 */
	record Cost(long transactions, long statements, long rows, long wal, long images) {

		Cost minus(Cost before) {
			return new Cost(transactions - before.transactions, statements - before.statements, rows - before.rows,
					wal - before.wal, images - before.images);
		}

	}

}

package cn.denggao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows that one submission wrote, as plain inserts of one transaction. */
final class BareInsert {

	private final JdbcTemplate sql;

	private final List<String> inserts = new ArrayList<>();

	private int rows;

	/** Finds the rows by the number of the transaction that handed this one in. */
	BareInsert(JdbcTemplate sql, ProjectId like) {
		this.sql = sql;
		var transaction = sql.queryForObject("select xmin::text from application_submission where project_id = ?",
				String.class, like.value());
		sql.execute("create schema bare");
		for (var table : sql.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class)) {
			sql.execute("create table bare.%1$s_sample as select * from public.%1$s where xmin::text = '%2$s'"
				.formatted(table, transaction));
			var found = sql.queryForObject("select count(*) from bare." + table + "_sample", Integer.class);
			if (found > 0) {
				sql.execute("create table bare.%1$s (like public.%1$s including defaults)".formatted(table));
				inserts.add("insert into bare.%1$s select * from bare.%1$s_sample".formatted(table));
			}
			rows += found;
		}
	}

	int rows() {
		return rows;
	}

	int statements() {
		return inserts.size();
	}

	/** One submission's worth. */
	Callable<Boolean> once(JdbcTemplate pool, TransactionTemplate transaction) {
		return () -> transaction.execute(status -> {
			inserts.forEach(pool::update);
			return true;
		});
	}

}

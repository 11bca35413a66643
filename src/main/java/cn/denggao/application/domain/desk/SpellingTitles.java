package cn.denggao.application.domain.desk;

import java.util.UUID;

import cn.denggao.organisation.Initials;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes the initials of titles that were written before there were any, a thousand in
 * a transaction; several nodes take different ones.
 */
@Component
class SpellingTitles {

	private static final int BATCH = 1000;

	private static final String SOME = """
			select id, title from application_project where initials is null order by id limit ? for update skip locked""";

	private final JdbcTemplate database;

	private final TransactionTemplate transactions;

	SpellingTitles(JdbcTemplate database, TransactionTemplate transactions) {
		this.database = database;
		this.transactions = transactions;
	}

	@EventListener(ApplicationReadyEvent.class)
	void all() {
		Integer spelt = BATCH;
		while (spelt != null && spelt == BATCH) {
			spelt = transactions.execute(unused -> some());
		}
	}

	private int some() {
		var rows = database.query(SOME,
				(row, number) -> new Object[] { Initials.of(row.getString(2)), row.getObject(1, UUID.class) }, BATCH);
		database.batchUpdate("update application_project set initials = ? where id = ?", rows);
		return rows.size();
	}

}

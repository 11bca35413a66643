package cn.denggao;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nodes that start together on one database bring in what ships with the program one
 * after the other: the second finds it there. The lock ends with the start, or with the
 * process.
 */
@Component
class OneStartAtATime implements DisposableBean {

	private static final String LOCK = "select pg_advisory_lock(hashtext('denggao.start'))";

	private static final String UNLOCK = "select pg_advisory_unlock(hashtext('denggao.start'))";

	private Connection holding;

	OneStartAtATime(DataSource database) throws SQLException {
		holding = database.getConnection();
		execute(LOCK);
	}

	@EventListener(ApplicationReadyEvent.class)
	@Override
	public void destroy() throws SQLException {
		if (holding != null) {
			execute(UNLOCK);
			holding.close();
			holding = null;
		}
	}

	private void execute(String sql) throws SQLException {
		try (var statement = holding.createStatement()) {
			statement.execute(sql);
		}
	}

}

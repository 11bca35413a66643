package cn.denggao.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the nodes share, seen past them: the database. */
final class Ground {

	private final DriverManagerDataSource source;

	private final JdbcTemplate database;

	Ground(String url) {
		this.source = new DriverManagerDataSource(url, "postgres", "");
		this.database = new JdbcTemplate(source);
	}

	boolean isPrepared() {
		return has("notification_message")
				&& number("select count(*) from notification_message where dedup_key like 'crash-%'") > 0;
	}

	/** Open tasks of this element, with the project each is about. */
	List<Open> open(String element) {
		return database.query("""
				select t.id_ as task, e.business_key_ as project from act_ru_task t
				join act_ru_execution e on e.id_ = t.proc_inst_id_ where t.task_def_key_ = ? order by t.id_""",
				(row, number) -> new Open(row.getString("task"), row.getString("project")), element);
	}

	/** Keeps a project's row to itself until closed; whoever wants to act on it waits. */
	Connection keep(String project) throws SQLException {
		return keep("select 1 from application_project where id = ?::uuid for update", project);
	}

	/**
	 * Keeps the end of a migration's audit chain; whoever has moved a case waits there.
	 */
	Connection keepAudit(String migration) throws SQLException {
		return keep("select 1 from audit_head where subject_type = 'migration' and subject_id = ? for update",
				migration);
	}

	private Connection keep(String query, String id) throws SQLException {
		var connection = source.getConnection();
		connection.setAutoCommit(false);
		try (var statement = connection.prepareStatement(query)) {
			statement.setString(1, id);
			statement.executeQuery();
		}
		return connection;
	}

	/** Ids of migrations that run or are done. */
	List<String> migrations() {
		return has("modeling_migration")
				? texts("select id::text from modeling_migration where status in ('RUNNING', 'DONE')") : List.of();
	}

	private boolean has(String table) {
		return number("select count(*) from pg_tables where tablename = '" + table + "'") == 1;
	}

	/** The names of the nodes that wait for a row. */
	List<String> waiting() {
		return database.queryForList(
				"select application_name from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
				String.class);
	}

	/** The names of the nodes that wait for what this connection keeps. */
	List<String> waitingFor(Connection keeper) throws SQLException {
		try (var statement = keeper.createStatement(); var own = statement.executeQuery("select pg_backend_pid()")) {
			own.next();
			return database.queryForList(
					"select application_name from pg_stat_activity where ? = any(pg_blocking_pids(pid))", String.class,
					own.getInt(1));
		}
	}

	/** How many connections a node has. */
	long connected(String node) {
		return database.queryForObject("select count(*) from pg_stat_activity where application_name = ?", Long.class,
				node);
	}

	void letCorrectionsBeOverdue() {
		database.update("update application_return set due_at = clock_timestamp() - interval '1 minute'");
		database.update("""
				update act_ru_job set duedate_ = localtimestamp - interval '1 minute'
				where process_def_key_ = 'application-stage' and handler_type_ = 'timer-transition'""");
	}

	void letMailsGo() {
		database.update(
				"update notification_message set next_attempt_at = clock_timestamp() where dedup_key like 'crash-%'");
	}

	long number(String query) {
		return database.queryForObject(query, Long.class);
	}

	List<String> texts(String query) {
		return database.queryForList(query, String.class);
	}

	/** A task and its project. */
	record Open(String task, String project) {

	}

}

package cn.denggao.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One PostgreSQL for all sides: commits are durable, nothing works in the background, and
 * every statement is counted.
 */
final class Server implements AutoCloseable {

	private final EmbeddedPostgres server;

	private final Connection connection;

	private final AtomicInteger number = new AtomicInteger();

	Server() throws IOException, SQLException {
		this.server = EmbeddedPostgres.builder()
			.setRegisterShutdownHook(true)
			.setServerConfig("max_connections", "100")
			.setServerConfig("shared_buffers", "1GB")
			.setServerConfig("work_mem", "16MB")
			.setServerConfig("maintenance_work_mem", "512MB")
			.setServerConfig("max_wal_size", "16GB")
			.setServerConfig("checkpoint_timeout", "1h")
			.setServerConfig("autovacuum", "off")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("fsync", "on")
			.setServerConfig("jit", "off")
			.setServerConfig("shared_preload_libraries", "pg_stat_statements")
			.setServerConfig("pg_stat_statements.max", "10000")
			.setServerConfig("pg_stat_statements.track", "all")
			.start();
		this.connection = server.getPostgresDatabase().getConnection();
	}

	/** A new database; its name says whose it is. */
	Database database(String side) throws SQLException {
		var name = side + "_" + number.incrementAndGet();
		administer("create database " + name);
		try (var own = server.getDatabase("postgres", name).getConnection();
				var statement = own.createStatement()) {
			statement.execute("create extension pg_stat_statements");
		}
		return new Database(name, server.getJdbcUrl("postgres", name), pool(name));
	}

	/** So that no page image is written twice while somebody measures. */
	void checkpoint() throws SQLException {
		administer("checkpoint");
	}

	private HikariDataSource pool(String name) {
		var settings = new HikariConfig();
		settings.setJdbcUrl(server.getJdbcUrl("postgres", name));
		settings.setMaximumPoolSize(8);
		settings.setMinimumIdle(0);
		return new HikariDataSource(settings);
	}

	private void administer(String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() throws IOException, SQLException {
		checkpoint();
		connection.close();
		server.close();
	}

	/** One database of one side. */
	record Database(String name, String url, HikariDataSource pool) {

		JdbcTemplate sql() {
			return new JdbcTemplate(pool);
		}

		void settle() {
			sql().execute("vacuum analyze");
		}

	}

}

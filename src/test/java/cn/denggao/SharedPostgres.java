package cn.denggao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;

/**
 * One PostgreSQL server for all tests of a JVM; each test class that needs isolation asks
 * for a database of its own.
 */
public final class SharedPostgres {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private SharedPostgres() {
	}

	/** The JDBC address of a fresh, empty database, with the user who owns it. */
	public static String newDatabase() {
		var server = Server.RUNNING;
		var name = "test_" + NUMBER.incrementAndGet();
		try (var connection = server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No database " + name, ex);
		}
		return server.getJdbcUrl("postgres", name);
	}

	/** The server stops after the contexts that use it, not beside them. */
	static void stopAfterContexts() {
		if (Server.LEFT_TO_SPRING.compareAndSet(false, true)) {
			SpringApplication.getShutdownHandlers().add(Server::stop);
		}
	}

	private static final class Server {

		static final AtomicBoolean LEFT_TO_SPRING = new AtomicBoolean();

		/** A busy machine takes its time. */
		private static final Duration PATIENCE = Duration.ofMinutes(2);

		static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			Runtime.getRuntime().addShutdownHook(new Thread(Server::stopUnlessLeftToSpring));
			try {
				return EmbeddedPostgres.builder()
					.setRegisterShutdownHook(false)
					.setPGStartupWait(PATIENCE)
					.setServerConfig("max_connections", "200")
					.setServerConfig("fsync", "off")
					.setServerConfig("full_page_writes", "off")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void stopUnlessLeftToSpring() {
			if (!LEFT_TO_SPRING.get()) {
				stop();
			}
		}

		private static void stop() {
			try {
				RUNNING.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}

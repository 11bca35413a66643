package cn.denggao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A PostgreSQL of our own under the data folder, used when no data source is configured.
 * Commits are durable; a server left behind by a killed program is stopped first.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "spring.datasource", name = "url", havingValue = "none", matchIfMissing = true)
class EmbeddedDatabase {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres embeddedPostgres(@Value("${denggao.data-directory}") Path data) throws IOException {
		var cluster = data.resolve("pg").toAbsolutePath();
		stopOrphan(cluster);
		Files.createDirectories(cluster.getParent());
		return EmbeddedPostgres.builder()
			.setDataDirectory(cluster)
			.setCleanDataDirectory(false)
			.setOverrideWorkingDirectory(data.resolve("pg-bin").toAbsolutePath().toFile())
			.setRegisterShutdownHook(false)
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("max_connections", "50")
			.start();
	}

	@Bean
	JdbcConnectionDetails embeddedConnection(EmbeddedPostgres server) {
		var url = server.getJdbcUrl("postgres", "postgres");
		return new JdbcConnectionDetails() {
			@Override
			public String getUsername() {
				return "postgres";
			}

			@Override
			public String getPassword() {
				return "";
			}

			@Override
			public String getJdbcUrl() {
				return url;
			}
		};
	}

	private static void stopOrphan(Path cluster) throws IOException {
		var pidFile = cluster.resolve("postmaster.pid");
		if (!Files.exists(pidFile)) {
			return;
		}
		var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
		ProcessHandle.of(pid)
			.filter(process -> process.info().command().orElse("").contains("postgres"))
			.ifPresent(process -> {
				process.destroy();
				process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
			});
	}

}

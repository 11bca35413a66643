package cn.denggao;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

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

	@Bean
	DataFolder dataFolder(@Value("${denggao.data-directory}") Path folder) {
		return DataFolder.take(folder);
	}

	@Bean(destroyMethod = "close")
	EmbeddedPostgres embeddedPostgres(DataFolder folder, @Value("${denggao.database-start-wait}") Duration wait)
			throws IOException {
		return new EmbeddedServer(folder, wait).start();
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

}

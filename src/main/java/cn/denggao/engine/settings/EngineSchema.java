package cn.denggao.engine.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables with the scripts inside the engine's own jar. An upgrade of
 * the engine gets a migration of its own.
 */
@Component
class EngineSchema implements JavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		for (String part : PARTS) {
			try (var statement = context.getConnection().createStatement()) {
				statement.execute(script(part));
			}
		}
	}

	private static String script(String part) throws IOException {
		return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql")
			.getContentAsString(StandardCharsets.UTF_8);
	}

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("001");
	}

	@Override
	public String getDescription() {
		return "create engine schema 7.24.0";
	}

	@Override
	public Integer getChecksum() {
		return 7_24_0;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

}

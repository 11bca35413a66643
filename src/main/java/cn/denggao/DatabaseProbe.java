package cn.denggao;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Knocks once at the configured database before anything else is built, so that a wrong
 * address or password is told at once and in words.
 */
@Component
class DatabaseProbe implements BeanFactoryPostProcessor, EnvironmentAware {

	private static final String POSTGRESQL = "jdbc:postgresql:";

	private static final int OLDEST_MAJOR = 14;

	private Environment environment;

	@Override
	public void setEnvironment(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		var url = environment.getProperty("spring.datasource.url", "none");
		if (url.equals("none")) {
			return;
		}
		if (!url.startsWith(POSTGRESQL)) {
			throw new CannotStart("database-not-postgresql", null, url);
		}
		knock(url);
	}

	private void knock(String url) {
		try (var connection = DriverManager.getConnection(url, credentials())) {
			var version = connection.getMetaData().getDatabaseMajorVersion();
			if (version < OLDEST_MAJOR) {
				throw new CannotStart("database-too-old", null, String.valueOf(version), String.valueOf(OLDEST_MAJOR));
			}
		}
		catch (SQLException ex) {
			throw new CannotStart(reason(ex), ex, withoutParameters(url), username(), ex.getMessage());
		}
	}

	private Properties credentials() {
		var credentials = new Properties();
		credentials.setProperty("user", username());
		credentials.setProperty("password", environment.getProperty("spring.datasource.password", ""));
		credentials.setProperty("connectTimeout", "10");
		credentials.setProperty("loginTimeout", "15");
		return credentials;
	}

	private String username() {
		return environment.getProperty("spring.datasource.username", "");
	}

	/** By SQLSTATE: 28 is about the password, 3D about the database, 08 the line. */
	private static String reason(SQLException failure) {
		var state = (failure.getSQLState() != null) ? failure.getSQLState() : "";
		if (state.startsWith("28")) {
			return "database-password";
		}
		if (state.startsWith("3D")) {
			return "database-missing";
		}
		return state.startsWith("08") ? "database-unreachable" : "database-refuses";
	}

	/** Parameters may hold a password. */
	private static String withoutParameters(String url) {
		return url.split("\\?", 2)[0];
	}

}

package cn.denggao;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;

import cn.denggao.engine.settings.UnsafeEngineSettings;
import cn.denggao.programme.WrongPack;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whatever keeps the program from starting is told in one Chinese line, without a stack
 * trace. Parts of the program suffice, except where the whole one must refuse.
 */
@ExtendWith(OutputCaptureExtension.class)
class StartUpFailureTests {

	private static final String STACK_TRACE = "\tat ";

	@TempDir
	Path folder;

	@Test
	void tellsThatThePortIsTaken(CapturedOutput output) throws IOException {
		try (var taken = new ServerSocket(0)) {
			fails(Pages.class, WebApplicationType.SERVLET, "--server.port=" + taken.getLocalPort(),
					"--server.address=0.0.0.0");

			says(output, "登高没有启动：端口 " + taken.getLocalPort() + " 已被其他程序占用。");
		}
	}

	@Test
	void tellsThatNothingListensAtTheDatabasesAddress(CapturedOutput output) throws IOException {
		var free = freePort();

		fails(DenggaoApplication.class, WebApplicationType.SERVLET,
				"--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + free + "/denggao");

		says(output, "登高没有启动：连接不上数据库 jdbc:postgresql://127.0.0.1:" + free + "/denggao");
	}

	@Test
	void tellsThatSomethingElseListensAtTheDatabasesAddress(CapturedOutput output) throws IOException {
		try (var stranger = new ServerSocket(0)) {
			var greeting = new Thread(() -> greetInHttp(stranger));
			greeting.start();

			fails(Database.class, WebApplicationType.NONE,
					"--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + stranger.getLocalPort() + "/denggao");

			says(output, "登高没有启动：连接不上数据库 jdbc:postgresql://127.0.0.1:");
		}
	}

	@Test
	void tellsThatThePasswordIsWrong(CapturedOutput output) throws SQLException {
		// without TLS and with any password accepted, only an unknown user is turned away
		fails(Database.class, WebApplicationType.NONE, "--spring.datasource.url=" + withoutUser(),
				"--spring.datasource.username=nobody-here", "--spring.datasource.password=wrong");

		says(output, "不接受用户“nobody-here”的登录");
	}

	@Test
	void tellsThatTheDatabaseDoesNotExist(CapturedOutput output) {
		fails(Database.class, WebApplicationType.NONE,
				"--spring.datasource.url=" + withoutUser().replaceFirst("test_\\d+$", "no_such_database"),
				"--spring.datasource.username=postgres");

		says(output, "no_such_database 不存在");
	}

	@Test
	void tellsThatAnotherKindOfDatabaseIsNotSupported(CapturedOutput output) {
		fails(DenggaoApplication.class, WebApplicationType.SERVLET, "--spring.datasource.url=jdbc:mysql://db/denggao");

		says(output, "登高没有启动：数据库地址 jdbc:mysql://db/denggao 不是 PostgreSQL，登高只支持 PostgreSQL。");
	}

	@Test
	void tellsThatTheDataFolderIsNoFolder(CapturedOutput output) throws IOException {
		var file = Files.createFile(folder.resolve("data"));

		fails(EmbeddedDatabase.class, WebApplicationType.NONE, "--denggao.data-directory=" + file);

		says(output, "登高没有启动：数据目录 " + file + " 无法写入。");
	}

	@Test
	void tellsThatTheDataFolderIsInUse(CapturedOutput output) throws IOException {
		try (var held = DataFolder.take(folder)) {
			fails(EmbeddedDatabase.class, WebApplicationType.NONE, "--denggao.data-directory=" + folder);

			says(output, "登高没有启动：数据目录 " + folder + " 正在被另一个登高使用。");
			assertThat(held.cluster()).isEqualTo(folder.resolve("pg"));
		}
	}

	@Test
	void tellsThatTheDataFolderBelongsToSomebodyElse(CapturedOutput output) throws IOException {
		var cluster = foreignFolder();

		fails(EmbeddedDatabase.class, WebApplicationType.NONE, "--denggao.data-directory=" + folder);

		says(output, "登高没有启动：数据目录 " + cluster + " 属于用户 ");
	}

	@Test
	void tellsThatTheDataFolderIsDamaged(CapturedOutput output) throws IOException {
		var cluster = Files.createDirectory(folder.resolve("pg"));
		Files.writeString(cluster.resolve("postgresql.conf"), "");

		fails(EmbeddedDatabase.class, WebApplicationType.NONE, "--denggao.data-directory=" + folder,
				"--denggao.database-start-wait=60s");

		says(output, "登高没有启动：内嵌数据库无法在 " + cluster + " 上启动（pg_ctl: ");
	}

	@Test
	void tellsThatTheMigrationsHaveChanged(CapturedOutput output) throws IOException {
		var url = SharedPostgres.newDatabase();
		var migration = folder.resolve("V900__try.sql");
		var settings = new String[] { "--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
				"--spring.flyway.locations=filesystem:" + folder };
		Files.writeString(migration, "create table tried (id int);");
		start(Database.class, WebApplicationType.NONE, settings);
		Files.writeString(migration, "create table tried (id bigint);");

		fails(Database.class, WebApplicationType.NONE, settings);

		says(output, "登高没有启动：数据库的结构与本程序的迁移文件不一致（Migration checksum mismatch");
	}

	@Test
	void tellsThatTheTablesCouldNotBeMade(CapturedOutput output) throws IOException {
		Files.writeString(folder.resolve("V900__try.sql"), "create table tried (id no_such_type);");

		fails(Database.class, WebApplicationType.NONE, "--spring.datasource.url=" + SharedPostgres.newDatabase(),
				"--spring.datasource.username=postgres", "--spring.flyway.locations=filesystem:" + folder);

		says(output, "登高没有启动：数据库的表没有建成（ERROR: type \"no_such_type\" does not exist");
	}

	@Test
	void tellsThatTheEnginesSettingsAreUnsafe(CapturedOutput output) {
		fails(Engine.class, WebApplicationType.NONE, "--spring.datasource.url=" + SharedPostgres.newDatabase(),
				"--spring.datasource.username=postgres", "--spring.flyway.locations=",
				"--camunda.bpm.authorization.enabled=false");

		says(output, "登高没有启动：流程引擎的安全设置不符合要求，拒绝启动 (unsafe engine settings): authorizationEnabled=true");
	}

	@Test
	void tellsWhichFieldOfThePackIsWrong(CapturedOutput output) {
		var pack = WrongPack.with("wrong-start", "round.yaml", "workingDays: 20", "workingDays: zwanzig");

		fails(DenggaoApplication.class, WebApplicationType.SERVLET, "--server.port=0",
				"--spring.profiles.active=demonstration", "--spring.datasource.url=" + SharedPostgres.newDatabase(),
				"--spring.datasource.username=postgres", "--denggao.pack=" + pack);

		says(output, "登高没有启动：启动时读取的文件不合规定：项目包文件“round.yaml”中“window.workingDays”的值不对");
	}

	@Test
	void tellsThatTheBucketCannotBeUsed(CapturedOutput output) throws IOException {
		var endpoint = "http://127.0.0.1:" + freePort();

		fails(Store.class, WebApplicationType.NONE, "--denggao.document.store=s3",
				"--denggao.document.s3.endpoint=" + endpoint, "--denggao.document.s3.bucket=papers",
				"--denggao.document.s3.access-key=a", "--denggao.document.s3.secret-key=b");

		says(output, "登高没有启动：对象存储 " + endpoint + " 的存储桶“papers”不可用（Connection refused");
	}

	private static void fails(Class<?> program, WebApplicationType type, String... settings) {
		assertThatThrownBy(() -> start(program, type, settings)).isInstanceOf(RuntimeException.class);
	}

	private static void start(Class<?> program, WebApplicationType type, String... settings) {
		var application = new SpringApplication(program);
		application.setWebApplicationType(type);
		application.setRegisterShutdownHook(false);
		application.run(settings).close();
	}

	private static void says(CapturedOutput output, String sentence) {
		assertThat(output.getAll()).contains(sentence).doesNotContain(STACK_TRACE);
		assertThat(output.getAll().lines().filter((line) -> line.contains("登高没有启动"))).hasSize(1);
	}

	/** Root can give files away; anybody else need not look far for some of root's. */
	private Path foreignFolder() throws IOException {
		var cluster = folder.resolve("pg");
		if (!Files.isWritable(folder.getRoot())) {
			return Files.createSymbolicLink(cluster, folder.getRoot());
		}
		var people = folder.getFileSystem().getUserPrincipalLookupService();
		return Files.setOwner(Files.createDirectory(cluster), people.lookupPrincipalByName("nobody"));
	}

	private static String withoutUser() {
		return SharedPostgres.newDatabase().replaceFirst("\\?.*", "");
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private static void greetInHttp(ServerSocket stranger) {
		try (var caller = stranger.accept()) {
			caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Configuration
	@ImportAutoConfiguration(ServletWebServerFactoryAutoConfiguration.class)
	static class Pages {

	}

	@Configuration
	@Import(DatabaseProbe.class)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	static class Database {

	}

	@Configuration
	@ComponentScan(basePackageClasses = UnsafeEngineSettings.class)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			FlywayAutoConfiguration.class, CamundaBpmAutoConfiguration.class })
	static class Engine {

	}

	@Configuration
	@ConfigurationPropertiesScan("cn.denggao.document.domain")
	@ComponentScan(basePackages = "cn.denggao.document.domain", useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ContentStores"))
	static class Store {

	}

}

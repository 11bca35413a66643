package cn.denggao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The embedded database comes up again, whatever the last run left behind. */
class EmbeddedDatabaseTests {

	@TempDir
	static Path folder;

	@BeforeAll
	static void runsOnce() throws IOException, SQLException {
		try (var held = DataFolder.take(folder); var server = started(held)) {
			execute(server, "create table kept (id int)");
		}
	}

	@Test
	void startsThoughTheNoteOfTheLastRunIsDamaged() throws IOException, SQLException {
		leaveNote("\0\0\0 no number");

		assertStartsWithTheData();
	}

	@Test
	void startsThoughTheNoteOfTheLastRunIsEmpty() throws IOException, SQLException {
		leaveNote("");

		assertStartsWithTheData();
	}

	@Test
	void startsThoughTheNoteNamesAProcessThatIsGone() throws IOException, SQLException, InterruptedException {
		var gone = new ProcessBuilder("true").start();
		gone.waitFor();
		leaveNote(gone.pid() + "\n" + folder.resolve("pg") + "\n");

		assertStartsWithTheData();
	}

	@Test
	void startsThoughTheNoteNamesAStranger() throws IOException, SQLException {
		leaveNote(ProcessHandle.current().pid() + "\n" + folder.resolve("pg") + "\n");

		assertStartsWithTheData();
	}

	@Test
	void stopsTheServerThatOutlivedAKilledProgram() throws IOException, SQLException, InterruptedException {
		var program = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Program.class.getName(), folder.toString())
			.start();
		assertThat(program.inputReader().lines().anyMatch(Program.STARTED::equals)).isTrue();
		program.destroyForcibly().waitFor();
		var orphan = ProcessHandle.of(Long.parseLong(Files.readAllLines(note()).get(0))).orElseThrow();
		assertThat(orphan.isAlive()).isTrue();

		assertStartsWithTheData();

		assertThat(orphan.isAlive()).isFalse();
	}

	@Test
	void leavesTheServerOfAnotherFolderAlone(@TempDir Path moved) throws IOException, SQLException {
		var cluster = seemingCluster(moved);
		try (var held = DataFolder.take(folder); var server = started(held); var second = DataFolder.take(moved)) {
			Files.copy(note(), cluster.resolve("postmaster.pid"));

			assertThatThrownBy(() -> started(second)).isInstanceOf(CannotStart.class)
				.hasMessageContaining("lock file \"postmaster.pid\" already exists");

			execute(server, "select id from kept");
		}
	}

	@Test
	void isHeldByOneProgramAtATime() throws IOException {
		try (var held = DataFolder.take(folder)) {
			assertThatThrownBy(() -> DataFolder.take(folder)).isInstanceOf(CannotStart.class)
				.hasMessageContaining("正在被另一个登高使用");
			assertThat(held.cluster()).exists();
		}
	}

	private static void assertStartsWithTheData() throws IOException, SQLException {
		try (var held = DataFolder.take(folder); var server = started(held)) {
			execute(server, "select id from kept");
		}
	}

	private static EmbeddedPostgres started(DataFolder held) throws IOException {
		return new EmbeddedServer(held, Duration.ofSeconds(60)).start();
	}

	private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
		try (var connection = server.getPostgresDatabase().getConnection();
				var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** As much of a cluster as the server looks at before it reads the note. */
	private static Path seemingCluster(Path folder) throws IOException {
		var cluster = Files.createDirectory(folder.resolve("pg"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Files.writeString(cluster.resolve("postgresql.conf"), "");
		Files.copy(EmbeddedDatabaseTests.folder.resolve("pg").resolve("PG_VERSION"), cluster.resolve("PG_VERSION"));
		Files.createFile(Files.createDirectory(cluster.resolve("global")).resolve("pg_control"));
		return cluster;
	}

	private static void leaveNote(String content) throws IOException {
		Files.writeString(note(), content);
	}

	private static Path note() {
		return folder.resolve("pg").resolve("postmaster.pid");
	}

	/** A program of its own that runs the database until it is killed. */
	static final class Program {

		static final String STARTED = "started";

		private Program() {
		}

		public static void main(String[] arguments) throws IOException, InterruptedException {
			try (var held = DataFolder.take(Path.of(arguments[0])); var server = started(held)) {
				System.out.println(STARTED);
				Thread.currentThread().join();
			}
		}

	}

}

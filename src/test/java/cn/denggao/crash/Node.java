package cn.denggao.crash;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.SharedMail;
import cn.denggao.crash.NodeMain.Story;
import cn.denggao.identity.web.Visitor;

/** One running program, known to the database by its name. */
final class Node implements AutoCloseable {

	private final String name;

	private final int port = freePort();

	private final HeldMail mail = new HeldMail(SharedMail.server().getSmtp().getPort());

	private final Process process;

	private Node(String name, String database, Story story) {
		this.name = name;
		try {
			this.process = new ProcessBuilder(command(database, story)).redirectErrorStream(true)
				.redirectOutput(new File("target/" + name + ".log"))
				.start();
		}
		catch (IOException ex) {
			throw new IllegalStateException(name + " does not start", ex);
		}
	}

	static Node thatPrepares(Story story, String name, String database) {
		return new Node(name, database, story);
	}

	static Node of(String name, String database) {
		return new Node(name, database, Story.NONE);
	}

	private List<String> command(String database, Story story) {
		var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				NodeMain.class.getName(), "--server.port=" + port, "--spring.datasource.url=" + database,
				"--spring.datasource.username=postgres", "--spring.datasource.password=",
				"--spring.datasource.hikari.data-source-properties.ApplicationName=" + name,
				"--camunda.bpm.job-execution.lock-time-in-millis=8000", "--spring.mail.host=127.0.0.1",
				"--spring.mail.port=" + mail.port(), "--spring.mail.properties.mail.smtp.timeout=120000",
				"--spring.flyway.placeholders.demonstration=true", "--denggao.notification.mail=true",
				"--denggao.notification.domain=crash.test", "--denggao.migration.begin-after=1"));
		command.add("--" + NodeMain.PREPARES + "=" + story);
		return command;
	}

	String name() {
		return name;
	}

	int port() {
		return port;
	}

	HeldMail mail() {
		return mail;
	}

	/** Whether it is there and well. */
	boolean answers() {
		if (!process.isAlive()) {
			throw new IllegalStateException(name + " ended, see target/" + name + ".log");
		}
		try {
			return new Visitor(port).get("/actuator/health").statusCode() == 200;
		}
		catch (RuntimeException notYet) {
			return false;
		}
	}

	/** Without a chance to tidy up, as by {@code kill -9} or a power cut. */
	void kill() {
		process.destroyForcibly();
		try {
			process.waitFor();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		kill();
		mail.close();
	}

}

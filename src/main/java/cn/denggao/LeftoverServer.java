package cn.denggao;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A database server that outlived a killed program, and the note it left. Only a server
 * of this very cluster is stopped; the number in the note may meanwhile name a stranger.
 */
final class LeftoverServer {

	private final Path cluster;

	LeftoverServer(Path cluster) {
		this.cluster = cluster;
	}

	void stop() throws IOException {
		ProcessHandle.allProcesses().filter(this::servesTheCluster).forEach(LeftoverServer::end);
		var note = cluster.resolve("postmaster.pid");
		if (Files.exists(note) && noted(note).filter(LeftoverServer::isServer).isEmpty()) {
			Files.delete(note);
		}
	}

	private boolean servesTheCluster(ProcessHandle process) {
		return isServer(process) && process.info()
			.arguments()
			.filter((arguments) -> Arrays.asList(arguments).contains(cluster.toString()))
			.isPresent();
	}

	private static boolean isServer(ProcessHandle process) {
		return process.info()
			.command()
			.filter((command) -> Path.of(command).getFileName().toString().startsWith("postgres"))
			.isPresent();
	}

	private static void end(ProcessHandle server) {
		server.destroy();
		server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
	}

	/** The process named in the note; none if the note cannot be read. */
	private static Optional<ProcessHandle> noted(Path note) throws IOException {
		try (var lines = new String(Files.readAllBytes(note), StandardCharsets.ISO_8859_1).lines()) {
			return lines.findFirst().flatMap((line) -> ProcessHandle.of(Long.parseLong(line.strip())));
		}
		catch (NumberFormatException damaged) {
			return Optional.empty();
		}
	}

}

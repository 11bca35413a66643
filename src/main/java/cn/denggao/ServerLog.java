package cn.denggao;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the embedded server and its tools say during one run of the program. */
final class ServerLog {

	private static final Predicate<String> COMPLAINT = Pattern.compile("FATAL|PANIC|error:").asPredicate();

	private static final Predicate<String> GIVEN_UP = Pattern.compile("^pg_ctl: ").asPredicate();

	private final Path file;

	ServerLog(Path file) {
		this.file = file;
	}

	void begin() throws IOException {
		Files.write(file, new byte[0]);
	}

	Redirect redirect() {
		return Redirect.appendTo(file.toFile());
	}

	/** Whether the server has been declared unable to start. */
	boolean tellsOfFailure() {
		return lines().stream().anyMatch(GIVEN_UP);
	}

	/** The server's own reason, if it left any. */
	Optional<String> complaint() {
		var lines = lines();
		return lines.stream().filter(COMPLAINT).findFirst().or(() -> lines.stream().filter(GIVEN_UP).findFirst());
	}

	Path file() {
		return file;
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
		}
		catch (IOException unreadable) {
			return List.of();
		}
	}

}

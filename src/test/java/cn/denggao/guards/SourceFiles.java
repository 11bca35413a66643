package cn.denggao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program's source files. */
final class SourceFiles {

	private SourceFiles() {
	}

	static List<Path> longerThan(int lines) throws IOException {
		try (var files = Files.walk(Path.of("src/main/java"))) {
			return files.filter(file -> file.toString().endsWith(".java")).filter(file -> lines(file) > lines).toList();
		}
	}

	private static long lines(Path file) {
		try (var all = Files.lines(file)) {
			return all.count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package cn.denggao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the program and of its tests. */
final class SourceFiles {

	private SourceFiles() {
	}

	static List<Path> longerThan(int lines) {
		return Stream.of("src/main/java", "src/test/java")
			.flatMap(folder -> java(Path.of(folder)).stream())
			.filter(file -> lines(file) > lines)
			.toList();
	}

	/** All Java files below a folder. */
	static List<Path> java(Path folder) {
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

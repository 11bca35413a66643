package cn.denggao.guards;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The benchmarks stand outside the build, so nothing else tells that a change broke them.
 */
class BenchmarksCompileTests {

	@TempDir
	private Path classes;

	@Test
	void areOfOnePieceWithTheProgram() throws IOException {
		try (var sources = Files.walk(Path.of("src/bench/java"))) {
			assertThat(faults(sources.filter(file -> file.toString().endsWith(".java")).toList())).isEmpty();
		}
	}

	@Test
	void areToldWhenTheyAreNot() throws IOException {
		var broken = Files.writeString(classes.resolve("Broken.java"), "class Broken extends NoSuchThing { }");

		assertThat(faults(List.of(broken))).contains("NoSuchThing");
	}

	private String faults(List<Path> sources) {
		var compiler = ToolProvider.getSystemJavaCompiler();
		var said = new StringWriter();
		try (var files = compiler.getStandardFileManager(null, null, null)) {
			compiler
				.getTask(said, files, null,
						List.of("-d", classes.toString(), "-parameters", "-proc:none", "-nowarn", "-classpath",
								System.getProperty("java.class.path")),
						null, files.getJavaFileObjectsFromPaths(sources))
				.call();
		}
		catch (IOException ex) {
			return ex.toString();
		}
		return said.toString();
	}

}

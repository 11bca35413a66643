package cn.denggao.engine.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** A list that comes with the program, one entry a line; remarks begin with a hash. */
final class ListFile {

	private ListFile() {
	}

	/** The entries of {@code engine/guard/<name>.list}. */
	static Stream<String> lines(String name) {
		try {
			return new ClassPathResource("engine/guard/" + name + ".list").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

package cn.denggao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;

/** Narrows each role as the real contracts do, without asking anybody. */
record PaperContract(String key) implements ProcessContract {

	private static final Pattern MAPPING = Pattern.compile(" (?:source|target)=\"(\\w+)\"");

	/** Whatever any shipped call hands over or takes back. */
	@Override
	public Collection<ProcessVariable<?>> variables() {
		try (var files = Files.walk(Path.of("processes"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn"))
				.flatMap(PaperContract::mapped)
				.distinct()
				.<ProcessVariable<?>>map(ProcessVariable::text)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> mapped(Path file) {
		try {
			return MAPPING.matcher(Files.readString(file)).results().map(found -> found.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Candidates candidates(String role, String businessKey) {
		return "expert".equals(role) || "project-leader".equals(role) ? Candidates.person("e" + businessKey.substring(0, 8))
				: Candidates.role(role, "140000");
	}

}

package cn.denggao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.ProcessContract;
import cn.denggao.engine.ProcessVariable;

/** Narrows each role as the real contracts do, without asking anybody. */
record PaperContract(String key) implements ProcessContract {

	private static final Pattern MAPPING = Pattern.compile(" (?:source|target)=\"(\\w+)\"");

	private static final List<ProcessVariable<?>> MAPPED = read();

	static List<PaperContract> all() {
		return files().stream()
			.map(file -> file.getFileName().toString().replace(".bpmn", ""))
			.map(PaperContract::new)
			.toList();
	}

	/** Whatever any shipped call hands over or takes back, of any kind. */
	@Override
	public Collection<ProcessVariable<?>> variables() {
		return MAPPED;
	}

	private static List<ProcessVariable<?>> read() {
		return files().stream()
			.flatMap(PaperContract::mapped)
			.distinct()
			.flatMap(PaperContract::ofAnyKind)
			.toList();
	}

	private static List<Path> files() {
		try (var files = Files.walk(Path.of("processes"))) {
			return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<ProcessVariable<?>> ofAnyKind(String name) {
		return Stream.of(ProcessVariable.text(name), ProcessVariable.flag(name), ProcessVariable.number(name),
				ProcessVariable.instant(name), ProcessVariable.id(name, id -> id));
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

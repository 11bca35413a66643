package cn.denggao.programme.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the files of one pack come from. */
interface PackSource {

	/** The content of a file, by its path inside the pack. */
	Optional<byte[]> content(String file);

	/** Files the pack has and nobody may leave unread; empty where that is not known. */
	default Set<String> files() {
		return Set.of();
	}

	/** A pack that is shipped with the program. */
	static PackSource shipped(String name) {
		if (!name.matches("[a-z0-9-]{1,40}")) {
			throw PackRefused.missingFile(name);
		}
		return file -> {
			var resource = new ClassPathResource("packs/" + name + "/" + file);
			return resource.exists() ? Optional.of(read(resource)) : Optional.empty();
		};
	}

	/** Whether a pack that is shipped has a file of this name, whatever its folder. */
	static boolean ships(String path) {
		var name = path.substring(path.lastIndexOf('/') + 1);
		try {
			return new PathMatchingResourcePatternResolver().getResources("classpath*:packs/**/" + name).length > 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(ClassPathResource resource) {
		try (InputStream content = resource.getInputStream()) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

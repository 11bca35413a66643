package cn.denggao.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped pack with one mistake in it, laid beside the packs on the class path. */
public final class WrongPack {

	private static final Path SHIPPED = Path.of("src/main/resources/packs");

	private WrongPack() {
	}

	/** Writes the pack with this text of one file replaced, and tells its name. */
	public static String with(String name, String file, String right, String wrong) {
		return of("sx-136", name, file, right, wrong);
	}

	/** The same of another pack; whatever an earlier mistake left there is gone. */
	public static String of(String pack, String name, String file, String right, String wrong) {
		var folder = packs().resolve(name);
		try (var files = Files.walk(SHIPPED.resolve(pack))) {
			for (var one : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
				var copy = folder.resolve(SHIPPED.resolve(pack).relativize(one).toString());
				Files.createDirectories(copy.getParent());
				Files.writeString(copy, Files.readString(one));
			}
			var text = Files.readString(folder.resolve(file));
			if (!text.contains(right)) {
				throw new IllegalArgumentException(file + " does not say: " + right);
			}
			Files.writeString(folder.resolve(file), text.replace(right, wrong));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return name;
	}

	private static Path packs() {
		try {
			return Path.of(WrongPack.class.getProtectionDomain().getCodeSource().getLocation().toURI())
				.resolve("packs");
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

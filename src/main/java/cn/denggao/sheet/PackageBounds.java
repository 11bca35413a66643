package cn.denggao.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import cn.denggao.kernel.Refused;

/**
 * Looks at the parts of a file before anything is made of them: how many, how large
 * unpacked, whether programs or other files hang on to it.
 */
final class PackageBounds {

	private final String field;

	private long unpacked;

	private PackageBounds(String field) {
		this.field = field;
	}

	static void check(Path file, String field) throws IOException {
		var bounds = new PackageBounds(field);
		try (var parts = new ZipFile(file.toFile())) {
			if (parts.size() > SheetLimits.PARTS) {
				throw bounds.refused("bomb");
			}
			for (var entries = parts.entries(); entries.hasMoreElements();) {
				bounds.check(parts, entries.nextElement());
			}
		}
		catch (IllegalArgumentException ex) { // names that are no text
			throw bounds.refused("unreadable");
		}
	}

	private void check(ZipFile parts, ZipEntry part) throws IOException {
		var name = part.getName().toLowerCase(Locale.ROOT);
		if (name.contains("vbaproject") || name.contains("macrosheets") || name.contains("activex")) {
			throw refused("macro");
		}
		if (name.contains("externallinks/") || name.contains("embeddings/") || name.endsWith("connections.xml")) {
			throw refused("external");
		}
		try (var content = parts.getInputStream(part)) {
			count(content, Math.max(1, part.getCompressedSize()));
		}
	}

	private void count(InputStream content, long packed) throws IOException {
		var some = new byte[1 << 16];
		long size = 0;
		for (int read = content.read(some); read >= 0; read = content.read(some)) {
			size += read;
			unpacked += read;
			if (unpacked > SheetLimits.UNPACKED || (size > SheetLimits.SMALL && size > packed * SheetLimits.RATIO)) {
				throw refused("bomb");
			}
		}
	}

	private Refused refused(String why) {
		return Refused.at(field, "sheet.refused." + why);
	}

}

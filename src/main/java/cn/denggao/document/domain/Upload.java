package cn.denggao.document.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import cn.denggao.kernel.Refused;
import org.springframework.util.unit.DataSize;

/** A file on its way in: its name, what it claims to be, and its bytes. */
record Upload(FileName name, FileKind kind, byte[] content) {

	/** Reads no more than one byte beyond the limit. */
	static Upload read(String typedName, InputStream stream, DataSize limit) {
		var name = FileName.of(typedName);
		var content = bytes(stream, limit);
		if (content.length > limit.toBytes()) {
			throw Refused.at("file", "document.too-large", name.value(), String.valueOf(limit.toMegabytes()));
		}
		if (content.length == 0) {
			throw Refused.at("file", "document.empty", name.value());
		}
		var kind = FileKind.byExtension(name.extension())
			.orElseThrow(() -> Refused.at("file", "document.extension", name.extension(), FileKind.allExtensions()));
		return new Upload(name, kind, content);
	}

	String sha256() {
		return sha256(content);
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A refusal about this file. */
	Refused refuse(String key, String... more) {
		var arguments = new Object[more.length + 1];
		arguments[0] = name.value();
		System.arraycopy(more, 0, arguments, 1, more.length);
		return Refused.at("file", key, arguments);
	}

	private static byte[] bytes(InputStream stream, DataSize limit) {
		try (stream) {
			return stream.readNBytes(Math.toIntExact(limit.toBytes() + 1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

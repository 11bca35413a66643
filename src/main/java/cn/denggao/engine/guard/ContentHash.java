package cn.denggao.engine.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart, the name included, so that an approval fits one file only. */
public final class ContentHash {

	private ContentHash() {
	}

	/** SHA-256 over name, a zero byte and content, hexadecimal. */
	public static String of(String name, byte[] content) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(name.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
			return HexFormat.of().formatHex(digest.digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

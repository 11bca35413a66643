package cn.denggao.engine.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart, the name included, so that an approval fits one file only. */
public final class ContentHash {

	private ContentHash() {
	}

	/**
	 * The same for somebody's own definition: no name holds a colon, so that what is
	 * approved for one owner fits neither another nor the shared one.
	 * @param owner null for the shared one
	 */
	public static String of(String owner, String name, byte[] content) {
		return of((owner == null) ? name : owner + ":" + name, content);
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

package cn.denggao.review.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives every expert a ticket for every panel: HMAC-SHA256 under the seed of the draw.
 * Whoever knows the seed can repeat it, nobody can foresee it.
 */
final class Lottery {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SEED_BYTES = 32;

	private final SecretKeySpec seed;

	Lottery(byte[] seed) {
		this.seed = new SecretKeySpec(seed, ALGORITHM);
	}

	/** A lottery from a recorded seed, hexadecimal. */
	static Lottery of(String seed) {
		return new Lottery(HexFormat.of().parseHex(seed));
	}

	/** A new seed that nobody knew before, hexadecimal. */
	static String freshSeed() {
		var bytes = new byte[SEED_BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	byte[] ticket(String message) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(seed);
			return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Lowest ticket first. */
	Comparator<String> order(String panel) {
		return (one, other) -> Arrays.compareUnsigned(ticket(panel + "|" + one), ticket(panel + "|" + other));
	}

}

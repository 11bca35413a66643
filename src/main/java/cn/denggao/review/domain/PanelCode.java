package cn.denggao.review.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The name of a file in blind review: random, without characters that are easily
 * confused, and without any order.
 */
final class PanelCode {

	private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRTUVWXY";

	private static final int LENGTH = 6;

	private static final SecureRandom RANDOM = new SecureRandom();

	private PanelCode() {
	}

	static String random() {
		return RANDOM.ints(LENGTH, 0, ALPHABET.length())
			.mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
			.collect(Collectors.joining());
	}

}

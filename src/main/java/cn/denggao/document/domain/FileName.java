package cn.denggao.document.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;

/**
 * A file name as it is kept: without folders, control and direction characters, in
 * composed form.
 */
record FileName(String value) {

	private static final int LONGEST = 150;

	private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");

	/** Windows takes these for devices, whatever follows. */
	private static final Pattern DEVICE = Pattern
		.compile("(?i)(CON|PRN|AUX|NUL|COM[0-9\u00b9\u00b2\u00b3]|LPT[0-9\u00b9\u00b2\u00b3])(\\..*)?");

	/** Windows drops them, and with them an extension would change. */
	private static final Pattern TRAILING = Pattern.compile("[.\\s\u3000]+$");

	private static final int LONGEST_EXTENSION = 10;

	private static final Pattern ODD = Pattern.compile("[<>:\"|?*]");

	static FileName of(String typed) {
		var name = Normalizer.normalize((typed != null) ? typed : "", Normalizer.Form.NFC).replace('\\', '/');
		name = name.substring(name.lastIndexOf('/') + 1);
		name = ODD.matcher(HIDDEN.matcher(name).replaceAll("")).replaceAll("_").strip();
		name = TRAILING.matcher(name).replaceAll("");
		int dot = name.lastIndexOf('.');
		if (dot < 1 || name.length() - dot > LONGEST_EXTENSION) {
			throw Refused.at("file", "document.name-missing");
		}
		var stem = shortened(name.substring(0, dot));
		return new FileName((DEVICE.matcher(stem).matches() ? "_" + stem : stem) + name.substring(dot));
	}

	String extension() {
		return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static String shortened(String stem) {
		int points = stem.codePointCount(0, stem.length());
		return (points <= LONGEST) ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
	}

}

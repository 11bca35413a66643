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

	private static final Pattern ODD = Pattern.compile("[<>:\"|?*]");

	static FileName of(String typed) {
		var name = Normalizer.normalize((typed != null) ? typed : "", Normalizer.Form.NFC).replace('\\', '/');
		name = name.substring(name.lastIndexOf('/') + 1);
		name = ODD.matcher(HIDDEN.matcher(name).replaceAll("")).replaceAll("_").strip();
		int dot = name.lastIndexOf('.');
		if (dot < 1 || dot == name.length() - 1) {
			throw Refused.at("file", "document.name-missing");
		}
		var stem = name.substring(0, dot);
		return new FileName(shortened(stem) + name.substring(dot));
	}

	String extension() {
		return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	private static String shortened(String stem) {
		int points = stem.codePointCount(0, stem.length());
		return (points <= LONGEST) ? stem : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
	}

}

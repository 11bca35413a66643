package cn.denggao.modeling.web;

import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;

/** The version of a draft in the headers ETag and If-Match. */
final class EditedVersion {

	private static final Pattern WRITTEN = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

	private EditedVersion() {
	}

	static String tag(long version) {
		return "\"" + version + "\"";
	}

	static long of(String header) {
		var written = WRITTEN.matcher(header.strip());
		if (!written.matches()) {
			throw Refused.because("modeling.draft.version-unreadable");
		}
		return Long.parseLong(written.group(1));
	}

}

package cn.denggao.organisation;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/** Initials of Chinese names, as people type them to search. */
public final class Initials {

	private static final int LONGEST = 400;

	private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

	private Initials() {
	}

	/**
	 * Small letters and digits only: the initial of each sign, Latin words as they are.
	 */
	public static String of(String name) {
		var letters = PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]", "");
		return letters.substring(0, Math.min(LONGEST, letters.length()));
	}

	/** The same for names of which there are few: computed once. */
	public static String ofKnown(String name) {
		return KNOWN.computeIfAbsent(name, Initials::of);
	}

}

package cn.denggao.organisation.domain;

import java.util.List;
import java.util.regex.Pattern;

import cn.denggao.organisation.Level;

/**
 * A code of GB/T 2260: province, city and county in two digits each. It tells where a
 * region lies, and never who supervises whom.
 */
record RegionCode(String value) {

	private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{5}");

	private static final String NONE = "00";

	private static final String CAPITAL = "01";

	private static final char BEYOND = '7';

	static boolean isValid(String text) {
		return SHAPE.matcher(text).matches() && (!text.startsWith(NONE, 2) || text.endsWith(NONE));
	}

	Level level() {
		if (!value.endsWith(NONE)) {
			return Level.COUNTY;
		}
		return value.startsWith(NONE, 2) ? Level.PROVINCE : Level.CITY;
	}

	/** Codes of the regions around it, the nearest first; the city may be missing. */
	List<String> around() {
		var province = value.substring(0, 2) + NONE + NONE;
		return switch (level()) {
			case PROVINCE -> List.of();
			case CITY -> List.of(province);
			default -> List.of(value.substring(0, 4) + NONE, province);
		};
	}

	/** The first city of a province is its capital; municipalities have no cities. */
	boolean isCapital() {
		return level() == Level.CITY && value.startsWith(CAPITAL, 2) && value.charAt(0) < BEYOND;
	}

}

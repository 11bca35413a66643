package cn.denggao.application.domain.writing;

import java.time.Instant;
import java.util.List;

/**
 * One save of a section: who, when, and each field before and after. Never changed.
 *
 * @param version of the section after it
 */
public record SectionChange(Kind kind, long version, String login, Instant at, List<Field> fields) {

	/** How it came about. */
	public enum Kind {

		/** Typed. */
		SAVED,
		/** Put together from two versions. */
		MERGED,
		/** Taken from an earlier application. */
		CARRIED,
		/** Typed, but another's version was taken; {@code after} says what was typed. */
		SET_ASIDE,
		/** Brought to a changed form. */
		RENEWED

	}

	/** One field; empty where nothing stood. */
	public record Field(String key, String before, String after) {

	}

}

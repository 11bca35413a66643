package cn.denggao.audit.domain;

import java.time.Instant;
import java.util.List;

import cn.denggao.audit.Subject;

/**
 * What checking the whole trail found.
 *
 * @param breaks the first wrong place of each broken chain
 */
public record TrailReport(Instant at, long chains, long entries, List<Break> breaks) {

	public TrailReport {
		breaks = List.copyOf(breaks);
	}

	public boolean isIntact() {
		return breaks.isEmpty();
	}

	/**
	 * Where a chain is broken.
	 *
	 * @param seq position of the first row that is wrong or missing
	 */
	public record Break(Subject subject, long seq, Kind kind) {
	}

	/** How. */
	public enum Kind {

		/** The row does not carry its own hash: it was changed. */
		CHANGED,

		/** The row does not follow the one before. */
		DETACHED,

		/** A row is missing before the next one. */
		MISSING,

		/** The end of the chain is not where it was: rows were cut off or put on. */
		CUT

	}

}

package cn.denggao.review.domain;

import java.util.Collection;

/** Whether an expert can be drawn at all, or the first thing that stands in the way. */
public enum ExpertStanding {

	DRAWABLE("green"), SUSPENDED("amber"), NOT_SENIOR("grey"), NO_SPECIALTY("amber"), NO_YEAR("amber");

	private final String tone;

	ExpertStanding(String tone) {
		this.tone = tone;
	}

	/**
	 * By what the pool knows; a round's own rules may exclude more.
	 * @param bornYear null while unknown
	 */
	public static ExpertStanding of(boolean suspended, boolean senior, Collection<String> specialties,
			Integer bornYear) {
		if (suspended) {
			return SUSPENDED;
		}
		if (!senior) {
			return NOT_SENIOR;
		}
		if (specialties.isEmpty()) {
			return NO_SPECIALTY;
		}
		return (bornYear == null) ? NO_YEAR : DRAWABLE;
	}

	/** The colour of its tag. */
	public String tone() {
		return tone;
	}

}

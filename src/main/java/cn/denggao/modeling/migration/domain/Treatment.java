package cn.denggao.modeling.migration.domain;

/** What becomes of the cases that wait at a step. */
public enum Treatment {

	/** Moved as soon as the migration is approved. */
	NOW,

	/** Moved as soon as they have left the step. */
	WHEN_LEFT,

	/** Brought to their end on the version they run on. */
	STAY;

	/** One case may wait at several steps: the most careful treatment counts. */
	Treatment and(Treatment other) {
		return (compareTo(other) >= 0) ? this : other;
	}

	/** The key under which the treatment's name is found. */
	public String messageKey() {
		return "modeling.treatment." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}

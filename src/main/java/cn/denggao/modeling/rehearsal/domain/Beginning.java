package cn.denggao.modeling.rehearsal.domain;

/** Where a rehearsed case begins. */
public enum Beginning {

	/** At the start event, as a new case. */
	START,
	/** Where the running case stands, moved to the draft. */
	POSITION;

	public String messageKey() {
		return "modeling.rehearsal.beginning." + name().toLowerCase(java.util.Locale.ROOT);
	}

}

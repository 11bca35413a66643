package cn.denggao.programme;

/** Of what places a largest share is taken (R000-11, ADR 0054). */
public enum ShareScope {

	/** Of the places of the round. */
	ROUND,

	/** Of the places that each province has in the round, for each by itself. */
	PROVINCE,

	/**
	 * Of what earlier rounds of the category have approved and the places of the round
	 * together.
	 */
	PERIOD

}

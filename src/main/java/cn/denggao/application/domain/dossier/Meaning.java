package cn.denggao.application.domain.dossier;

/**
 * What a field means to the rules of a round, whatever its code. The form says it with
 * {@code meaning}.
 */
public enum Meaning {

	/** The title of the project's leader. */
	LEADER_TITLE("E.leaderTitle"),
	/** What the hospital promises to add, in 万元. */
	MATCHING_COMMITMENT("L.commitment"),
	/** The direction the specialty is built in. */
	DIRECTION("A.direction"),
	/** Why it asks for support: strong already, or promising (R003-17). */
	SUPPORT_CLASS("D.supportClass");

	private final String before;

	Meaning(String before) {
		this.before = before;
	}

	/** Where it stands in forms that do not say. */
	String before() {
		return before;
	}

}

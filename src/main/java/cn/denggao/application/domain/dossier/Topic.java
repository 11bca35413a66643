package cn.denggao.application.domain.dossier;

/**
 * What an officer's checklist and findings speak of. The form says with {@code about}
 * which section is about it.
 */
public enum Topic {

	HOSPITAL("C"), COMMITMENT("B"), TEAM("E"), DATA("F"), TECHNIQUES("H"), GOALS("K"), BUDGET("L"), OPINIONS("O"),
	ATTACHMENTS("O"), LICENCE("C"), CREDIT_CODE("C"), SPECIALTY("A"), LEADER("E"), MEMBERS("E"), TARGETS("K"),
	MATCHING("O"), VETOES("B");

	private final String before;

	Topic(String before) {
		this.before = before;
	}

	/** The section in forms that do not say. */
	String before() {
		return before;
	}

}

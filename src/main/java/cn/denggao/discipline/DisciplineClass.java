package cn.denggao.discipline;

/** What a hospital makes of a discipline: 基础, 平台, 优势 or 重点扶持 (R001-19). */
public enum DisciplineClass {

	BASIC, PLATFORM, ADVANTAGE, KEY_SUPPORT;

	/** The key under which its name is found. */
	public String messageKey() {
		return "discipline.class." + name();
	}

}

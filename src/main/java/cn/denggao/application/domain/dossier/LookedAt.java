package cn.denggao.application.domain.dossier;

/**
 * What a condition looks at: a field, or one year of a yearly row or column.
 *
 * @param name where it stands
 * @param back how many years before the last one
 */
record LookedAt(String name, int back) {

	private static final char YEAR = '@';

	static LookedAt of(String text) {
		int mark = text.indexOf(YEAR);
		return (mark < 0) ? new LookedAt(text, 0)
				: new LookedAt(text.substring(0, mark), Integer.parseInt(text.substring(mark + 1)));
	}

	/** The same place so many years before the last one, as a condition names it. */
	static String in(String name, int back) {
		return name + YEAR + back;
	}

	/** Whether a year is named. */
	static boolean namesYear(String text) {
		return text.indexOf(YEAR) >= 0;
	}

	int year(DossierForm form) {
		return form.baselineYear() - back;
	}

}

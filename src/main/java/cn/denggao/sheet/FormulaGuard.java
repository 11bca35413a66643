package cn.denggao.sheet;

/** Texts that a spreadsheet would take for a formula once they are typed again. */
final class FormulaGuard {

	private static final String SIGNS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

	private FormulaGuard() {
	}

	/** Whether the text begins like a formula, also in full width. */
	static boolean isRisky(String text) {
		return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
	}

}

package cn.denggao.sheet;

/**
 * A cell as it stands in the file.
 *
 * @param row from 1
 * @param column from 0
 * @param type kind of value, null for a number
 * @param style place in the list of styles, -1 for none
 * @param text what stands in it, empty for nothing
 */
record RawCell(int row, int column, String type, int style, boolean formula, String text) {

	boolean isNumber() {
		return type == null || type.equals("n");
	}

	boolean isEmpty() {
		return text.isEmpty() && !formula;
	}

}

package cn.denggao.application.web;

import java.util.List;

/**
 * The reviewing officer's checklist.
 *
 * @param decisionPath where the review is decided, null if nobody waits for it
 */
record ChecklistView(List<Item> items, String decisionPath) {

	/** How many items came out so: OK, DEFECT or NOT_APPLICABLE. */
	public long count(String verdict) {
		return items.stream().filter(item -> verdict.equals(item.verdict())).count();
	}

	/** Items without a verdict. */
	public long open() {
		return items.stream().filter(item -> item.verdict() == null).count();
	}

	/**
	 * One item.
	 *
	 * @param section where in the dossier to look, or null
	 * @param verdict null before it is ticked
	 * @param note what is wrong, empty if nothing
	 */
	record Item(String code, String section, String verdict, String note) {
	}

}

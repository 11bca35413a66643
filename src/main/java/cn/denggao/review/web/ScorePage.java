package cn.denggao.review.web;

import java.util.List;
import java.util.Map;

import cn.denggao.application.DossierView;
import cn.denggao.review.PrintedSheet;

/**
 * The score sheet as the template prints it.
 *
 * @param due last day of scoring
 * @param daysLeft working days until then, negative if over
 * @param savedAt time of the draft, or null
 * @param submittedAt null while it can be changed
 * @param total of what is entered
 * @param vetoes names by code
 * @param indicators promised figures with their names
 * @param material what this panel judges beside the application
 */
record ScorePage(String id, String code, String specialty, String due, int daysLeft, int version, String savedAt,
		String submittedAt, String total, String max, String step, List<Section> sections, String opinion, String veto,
		Map<String, String> vetoes, DossierView dossier, List<Figure> indicators,
		List<DossierView.Section> material) implements PrintedSheet {

	public boolean isOpen() {
		return submittedAt == null;
	}

	/** A block of the rubric. */
	record Section(String code, String name, String max, String points, List<Item> items) {

		public long marked() {
			return items.stream().filter(item -> !item.points().isEmpty()).count();
		}

	}

	/**
	 * One item.
	 *
	 * @param guide how its marks come about, where to look
	 * @param limit mark under which a reason is needed
	 */
	record Item(int number, String code, String name, String standard, List<String> guide, String max, String limit,
			String points, String reason) {
	}

	/** An indicator with baseline and yearly targets as text. */
	record Figure(String name, String unit, String baseline, List<String> targets) {
	}

	public int targetYears() {
		return indicators.stream().mapToInt(figure -> figure.targets().size()).max().orElse(0);
	}

}

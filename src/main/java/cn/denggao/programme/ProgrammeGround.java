package cn.denggao.programme;

import java.util.List;

/**
 * What a programme stands on: its plan period, what it is part of and the papers its pack
 * names (R000-03, R000-04, R001-37, R002-19).
 *
 * @param firstYear of the plan period, or null if the source does not tell
 * @param lastYear of the plan period, or null
 * @param tags in the pack's order, empty if it names none
 * @param bases in the pack's order
 */
public record ProgrammeGround(Integer firstYear, Integer lastYear, List<String> tags, List<Basis> bases) {

	public ProgrammeGround {
		tags = List.copyOf(tags);
		bases = List.copyOf(bases);
	}

	/** Whether the source tells the years. */
	public boolean hasPeriod() {
		return firstYear != null;
	}

	/**
	 * A paper the programme rests on.
	 *
	 * @param number its official number, or null where the source has none
	 * @param note what is open about it, or null
	 */
	public record Basis(String title, String issuer, String number, String note) {
	}

}

package cn.denggao.approval.domain;

import java.util.Comparator;
import java.util.List;

import cn.denggao.application.ApprovedElsewhere;
import cn.denggao.programme.ShareScope;

/**
 * The capital's share of a round, as its pages tell it.
 *
 * @param scope of what places it is taken
 * @param percent the largest share
 * @param elsewhere what counts in other rounds of the category
 * @param lines what each part may have; one for the whole round
 */
public record CapitalView(ShareScope scope, String percent, ApprovedElsewhere elsewhere, List<Line> lines) {

	/** Whether there is nothing to take a share of. */
	public boolean unlimited() {
		return lines.stream().anyMatch(line -> line.places() == Integer.MAX_VALUE);
	}

	/**
	 * What one part may have and has.
	 *
	 * @param name of the province; blank for the whole round
	 */
	public record Line(String name, int places, int most, long taken) implements Comparable<Line> {

		@Override
		public int compareTo(Line other) {
			return Comparator.comparing(Line::name).compare(this, other);
		}

	}

}

package cn.denggao.application;

import cn.denggao.programme.ShareCap;

/**
 * Approvals that count in the other rounds of a category, by the same authority.
 *
 * @param capital those of hospitals in the capital
 */
public record ApprovedElsewhere(int all, int capital) {

	/** Of a share over the plan period: of how many places it is taken. */
	public int withPlaces(int places) {
		return all + places;
	}

	/**
	 * How many of the capital a round with so many places may have, so that all of the
	 * plan period stays within the share (ADR 0054).
	 */
	public int room(ShareCap cap, int places) {
		int left = new ShareCap(cap.share()).most(withPlaces(places)) - capital;
		return Math.max(left, (cap.least() == null) ? 0 : Math.min(cap.least(), places));
	}

}

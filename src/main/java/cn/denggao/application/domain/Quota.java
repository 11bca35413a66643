package cn.denggao.application.domain;

/**
 * The places of a recommending unit in a round.
 *
 * @param places from the rules frozen when the round opened; {@code Integer.MAX_VALUE} if
 * nothing limits the unit
 * @param waived granted beyond them by a waiver of two people
 * @param used taken and not given back
 */
public record Quota(int places, int waived, int used) {

	/** How many may be on the list. */
	public int most() {
		return (int) Math.min(Integer.MAX_VALUE, (long) places + waived);
	}

	/** Whether the round limits the unit at all. */
	public boolean limited() {
		return places < Integer.MAX_VALUE;
	}

	/** Places still free. */
	public int free() {
		return Math.max(0, most() - used);
	}

}

package cn.denggao.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * At most a share of some places, rounded down (domain §5.8).
 *
 * @param share e.g. 0.60
 * @param least what it leaves at any rate, as far as there are places; null if nobody has
 * said
 */
public record ShareCap(BigDecimal share, Integer least) {

	/** A share of which nobody has said what it leaves at least. */
	public ShareCap(BigDecimal share) {
		this(share, null);
	}

	/** How many of so many places. */
	public int most(int places) {
		int part = share.multiply(BigDecimal.valueOf(places)).setScale(0, RoundingMode.FLOOR).intValueExact();
		return (least == null) ? part : Math.max(part, Math.min(least, places));
	}

	/** Whether it leaves nothing of so many, and nobody has said that this is meant. */
	public boolean isQuestion(int places) {
		return least == null && most(places) == 0;
	}

	/** The share as people read it. */
	public String percent() {
		return share.movePointRight(2).stripTrailingZeros().toPlainString();
	}

}

package cn.denggao.programme;

import java.time.LocalDate;

import cn.denggao.kernel.Money;

/**
 * What a programme promises for one of its categories, and what had been reached before.
 *
 * @param figure null where the programme states none (R001-45)
 * @param carriedIn null if nothing is known of before
 * @param layer null where the programme has none (R003-11)
 */
public record CategoryTarget(String category, String name, TargetFigure figure, CarriedIn carriedIn, Layer layer) {

	/** Approvals of before this system. */
	public int before() {
		return (carriedIn == null) ? 0 : carriedIn.count();
	}

	/**
	 * Published figures of before this system (R002-15…17).
	 *
	 * @param money yuan, or null
	 * @param qualifier EXACT, OVER or ABOUT; null without money
	 */
	public record CarriedIn(int count, Money money, String qualifier, LocalDate asOf, String source) {
	}

}

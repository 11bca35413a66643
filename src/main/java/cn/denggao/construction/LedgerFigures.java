package cn.denggao.construction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import cn.denggao.kernel.Money;

/**
 * What the books of a project say today.
 *
 * @param planned everything the agreement promises
 * @param received everything received so far, matching money included
 * @param spent everything spent so far
 * @param publicReceived what came from the treasuries; only this can be claimed back
 * @param publicSpent what was spent of it
 * @param disallowed what of that may not be charged to it
 * @param matchingReceived what the hospital itself has put in
 * @param dispatches how the monthly dispatch went
 */
public record LedgerFigures(Money planned, Money received, Money spent, Money publicReceived, Money publicSpent,
		Money disallowed, Money matchingReceived, Dispatches dispatches) {

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	/** Spent ÷ received in percent, two decimals; empty while nothing is received. */
	public Optional<BigDecimal> executionRate() {
		return (received.compareTo(Money.ZERO) == 0) ? Optional.empty()
				: Optional.of(spent.yuan().multiply(HUNDRED).divide(received.yuan(), 2, RoundingMode.HALF_UP));
	}

	/** Received − eligible spending of public money (rule 5.10), never negative. */
	public Money recoverable() {
		var left = publicReceived.minus(publicSpent).plus(disallowed);
		return left.isNegative() ? Money.ZERO : left;
	}

	/** Counts of monthly dispatch records whose date has come. */
	public record Dispatches(int due, int inOrder, int late, int missing, int notByPrincipal) {
	}

}

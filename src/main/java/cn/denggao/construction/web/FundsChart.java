package cn.denggao.construction.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.construction.domain.LedgerView;
import cn.denggao.construction.domain.LedgerView.Movement;

/**
 * Draws cumulative plan, receipts and spending as lines of an SVG picture of 1160 × 312.
 */
record FundsChart(LocalDate from, LocalDate to, LocalDate today, BigDecimal most, List<Movement> received,
		List<Movement> spent) {

	private static final double LEFT = 48;

	private static final double RIGHT = 1040;

	private static final double TOP = 20;

	private static final double BOTTOM = 268;

	private static final int RULES = 4;

	static FundsChart of(LedgerView ledger, LocalDate today) {
		var figures = ledger.figures();
		var most = figures.planned()
			.yuan()
			.max(figures.received().yuan())
			.max(figures.spent().yuan())
			.max(BigDecimal.ONE);
		var last = today.isAfter(ledger.termEnd()) ? ledger.termEnd() : today;
		return new FundsChart(ledger.termStart(), ledger.termEnd(), last, most, ledger.received(), ledger.spent());
	}

	/** The plan: an even pace from nothing to everything. */
	public String plan() {
		return "M%.1f %.1fL%.1f %.1f".formatted(LEFT, BOTTOM, RIGHT, y(most));
	}

	/** Receipts, in steps. */
	public String receipts() {
		return steps(received);
	}

	/** Spending, in steps. */
	public String spending() {
		return steps(spent);
	}

	/** Where today is, from left. */
	public double now() {
		return x(today);
	}

	/** Horizontal rules with their height and what they stand for in 万元. */
	public List<Rule> rules() {
		return IntStream.rangeClosed(0, RULES)
			.mapToObj(n -> most.multiply(BigDecimal.valueOf(n))
				.divide(BigDecimal.valueOf(RULES), 0, RoundingMode.HALF_UP))
			.map(amount -> new Rule(y(amount),
					amount.divide(BigDecimal.valueOf(10000), 0, RoundingMode.HALF_UP).toString()))
			.toList();
	}

	/** First days of years within the term. */
	public List<Rule> years() {
		return IntStream.rangeClosed(from.getYear() + 1, to.getYear())
			.mapToObj(year -> new Rule(x(LocalDate.of(year, 1, 1)), String.valueOf(year)))
			.toList();
	}

	private String steps(List<Movement> movements) {
		var path = new StringBuilder("M%.1f %.1f".formatted(LEFT, BOTTOM));
		var sum = BigDecimal.ZERO;
		for (var movement : movements.stream().sorted(Comparator.comparing(Movement::day)).toList()) {
			sum = sum.add(movement.amount().yuan());
			path.append("H%.1fV%.1f".formatted(x(movement.day()), y(sum)));
		}
		return path.append("H%.1f".formatted(now())).toString();
	}

	private double x(LocalDate day) {
		var whole = Math.max(1, ChronoUnit.DAYS.between(from, to));
		var gone = Math.min(whole, Math.max(0, ChronoUnit.DAYS.between(from, day)));
		return LEFT + (RIGHT - LEFT) * gone / whole;
	}

	private double y(BigDecimal amount) {
		return BOTTOM - (BOTTOM - TOP) * amount.doubleValue() / most.doubleValue();
	}

	/** A line at a place, with its label. */
	public record Rule(double at, String label) {
	}

}

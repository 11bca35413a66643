package cn.denggao.approval;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an approved change alters in an agreement; what is not named stays.
 *
 * @param termEnd new last day of the term
 * @param termTargets new term targets by indicator code
 */
public record Amendment(Optional<LocalDate> termEnd, Map<String, BigDecimal> termTargets) {

	public Amendment {
		termTargets = Map.copyOf(termTargets);
	}

	/** The same agreement until another day. */
	public static Amendment until(LocalDate termEnd) {
		return new Amendment(Optional.of(termEnd), Map.of());
	}

	/** Other targets in the same term. */
	public static Amendment targets(Map<String, BigDecimal> termTargets) {
		return new Amendment(Optional.empty(), termTargets);
	}

}

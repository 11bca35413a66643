package cn.denggao.construction.domain;

import java.math.BigDecimal;

import cn.denggao.construction.ChangeKind;
import cn.denggao.construction.FundSource;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is to become different; only the fields of its kind are set.
 *
 * @param leaderLogin account of the new leader
 * @param indicatorCode indicator that gets another term target
 * @param target the new term target
 * @param fundSource source within which budget is moved
 * @param fromCategory category that gives
 * @param toCategory category that takes
 * @param amount yuan to be moved
 * @param months months by which the term is extended
 */
@Embeddable
public record ChangeContent(@Enumerated(EnumType.STRING) ChangeKind kind, String leaderLogin, String indicatorCode,
		BigDecimal target, @Enumerated(EnumType.STRING) FundSource fundSource, String fromCategory, String toCategory,
		BigDecimal amount, Integer months) {

	public static ChangeContent leader(String login) {
		return new ChangeContent(ChangeKind.LEADER, need("leaderLogin", login), null, null, null, null, null, null,
				null);
	}

	public static ChangeContent indicator(String code, BigDecimal target) {
		return new ChangeContent(ChangeKind.INDICATOR, null, need("indicatorCode", code), need("target", target), null,
				null, null, null, null);
	}

	/** Moves budget from one category to another within a source. */
	public static ChangeContent budget(FundSource source, String from, String to, BigDecimal yuan) {
		if (need("fromCategory", from).equals(need("toCategory", to))) {
			throw Refused.at("toCategory", "construction.change.same-category");
		}
		if (need("amount", yuan).signum() <= 0) {
			throw Refused.at("amount", "construction.amount-positive");
		}
		return new ChangeContent(ChangeKind.BUDGET, null, null, null, need("fundSource", source), from, to, yuan, null);
	}

	/** Extends the term by whole months. */
	public static ChangeContent term(Integer months) {
		if (need("months", months) < 1) {
			throw Refused.at("months", "construction.change.months-positive");
		}
		return new ChangeContent(ChangeKind.TERM, null, null, null, null, null, null, null, months);
	}

	private static <T> T need(String field, T value) {
		if (value == null || value.toString().isBlank()) {
			throw Refused.at(field, "construction.change.field-missing");
		}
		return value;
	}

}

package cn.denggao.construction.web;

import java.math.BigDecimal;

import cn.denggao.construction.ChangeKind;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.ChangeContent;
import cn.denggao.kernel.Money;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** A change as typed; only the fields of its kind count. */
record ChangeForm(@NotNull(message = "{construction.change.kind-missing}") ChangeKind kind,
		@CodePointLength(max = 64, message = "{kernel.too-long}") String leaderLogin,
		@CodePointLength(max = 100, message = "{kernel.too-long}") String indicatorCode, BigDecimal target,
		FundSource fundSource, @CodePointLength(max = 100, message = "{kernel.too-long}") String fromCategory,
		@CodePointLength(max = 100, message = "{kernel.too-long}") String toCategory, Money amount, Integer months,
		@NotNull(message = "{construction.reason-missing}") @CodePointLength(min = 10, max = 2000,
				message = "{construction.reason-length}") String reason) {

	ChangeContent content() {
		return switch (kind) {
			case LEADER -> ChangeContent.leader(leaderLogin);
			case INDICATOR -> ChangeContent.indicator(indicatorCode, target);
			case BUDGET ->
				ChangeContent.budget(fundSource, fromCategory, toCategory, (amount != null) ? amount.yuan() : null);
			case TERM -> ChangeContent.term(months);
		};
	}

}

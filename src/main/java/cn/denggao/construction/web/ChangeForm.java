package cn.denggao.construction.web;

import java.math.BigDecimal;

import cn.denggao.construction.ChangeKind;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.ChangeContent;
import cn.denggao.kernel.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A change as typed; only the fields of its kind count. */
record ChangeForm(@NotNull(message = "{construction.change.kind-missing}") ChangeKind kind,
		@Size(max = 64, message = "{kernel.too-long}") String leaderLogin,
		@Size(max = 100, message = "{kernel.too-long}") String indicatorCode, BigDecimal target, FundSource fundSource,
		@Size(max = 100, message = "{kernel.too-long}") String fromCategory,
		@Size(max = 100, message = "{kernel.too-long}") String toCategory, Money amount, Integer months,
		@NotNull(message = "{construction.reason-missing}") @Size(min = 10, max = 2000,
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

package cn.denggao.construction.domain;

import java.time.LocalDate;

import cn.denggao.construction.FundSource;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;

/**
 * Money was spent.
 *
 * @param category code of the budget category it is charged to
 * @param voucherNo accounting voucher
 */
public record RecordExpense(LocalDate spentOn, Money amount, FundSource source, String category, String purpose,
		String voucherNo) {

	public RecordExpense {
		if (amount.compareTo(Money.ZERO) <= 0) {
			throw Refused.at("amount", "construction.amount-positive");
		}
	}

}

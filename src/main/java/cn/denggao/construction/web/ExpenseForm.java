package cn.denggao.construction.web;

import java.time.LocalDate;

import cn.denggao.construction.FundSource;
import cn.denggao.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** An expense as typed, in yuan. */
record ExpenseForm(@NotNull(message = "{construction.date-missing}") @DateTimeFormat(iso = ISO.DATE) LocalDate spentOn,
		@NotNull(message = "{construction.amount-missing}") Money amount,
		@NotNull(message = "{construction.source-missing}") FundSource source,
		@NotBlank(message = "{construction.category-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String category,
		@NotBlank(message = "{construction.purpose-missing}") @CodePointLength(max = 500,
				message = "{kernel.too-long}") String purpose,
		@NotBlank(message = "{construction.voucher-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String voucherNo) {
}

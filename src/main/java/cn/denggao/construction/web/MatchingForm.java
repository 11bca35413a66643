package cn.denggao.construction.web;

import java.time.LocalDate;

import cn.denggao.kernel.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Own money as typed, in yuan. */
record MatchingForm(
		@NotNull(message = "{construction.date-missing}") @DateTimeFormat(iso = ISO.DATE) LocalDate receivedOn,
		@NotNull(message = "{construction.amount-missing}") Money received,
		@NotBlank(message = "{construction.voucher-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String receiptNo) {
}

package cn.denggao.construction.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A further measure, as typed. */
record MeasureForm(
		@NotBlank(message = "{construction.item.measure-missing}") @CodePointLength(max = 1000,
				message = "{kernel.too-long}") String measure,
		@NotBlank(message = "{construction.item.responsible-missing}") @CodePointLength(max = 60,
				message = "{kernel.too-long}") String responsible,
		@NotBlank(message = "{construction.item.department-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String department,
		@NotNull(message = "{construction.item.due-missing}") @DateTimeFormat(iso = ISO.DATE) LocalDate dueOn) {
}

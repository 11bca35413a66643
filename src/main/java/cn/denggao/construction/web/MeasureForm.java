package cn.denggao.construction.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A further measure, as typed. */
record MeasureForm(@NotBlank(message = "{construction.item.measure-missing}") String measure,
		@NotBlank(message = "{construction.item.responsible-missing}") String responsible,
		@NotBlank(message = "{construction.item.department-missing}") String department,
		@NotNull(message = "{construction.item.due-missing}") @DateTimeFormat(iso = ISO.DATE) LocalDate dueOn) {
}

package cn.denggao.programme.web;

import java.time.LocalDate;
import java.time.LocalTime;

import cn.denggao.programme.MovingDeadline.Deadline;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** Which date is to be moved, where to and why. */
record MoveDeadlineForm(@NotNull(message = "{programme.deadline-missing}") Deadline deadline,
		@NotNull(message = "{programme.date-missing}") LocalDate to,
		@NotNull(message = "{programme.time-missing}") LocalTime toTime,
		@NotBlank(message = "{programme.document-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String documentNo,
		@NotBlank(message = "{programme.reason-missing}") @CodePointLength(min = 10, max = 2000,
				message = "{programme.reason-missing}") String reason) {
}

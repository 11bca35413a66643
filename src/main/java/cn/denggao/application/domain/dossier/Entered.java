package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import cn.denggao.kernel.TypedDate;
import cn.denggao.kernel.TypedNumber;

/** Reads what people type into a dossier. */
final class Entered {

	private Entered() {
	}

	static Optional<BigDecimal> number(String text) {
		return TypedNumber.in(text);
	}

	static Optional<LocalDate> date(String text) {
		return TypedDate.in(text);
	}

}

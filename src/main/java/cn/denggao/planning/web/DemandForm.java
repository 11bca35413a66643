package cn.denggao.planning.web;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** A specialty in high demand or with many visits. */
record DemandForm(@NotBlank(message = "{planning.specialty-missing}") String specialty,
		@NotBlank(message = "{planning.visits-missing}") String visits,
		@NotBlank(message = "{planning.why-missing}") @CodePointLength(max = 200,
				message = "{kernel.too-long}") String why) {

	int wholeVisits() {
		return TypedNumber.whole(visits)
			.filter(number -> number >= 0)
			.orElseThrow(() -> Refused.at("visits", "planning.visits-wrong"));
	}

}

package cn.denggao.guide.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.guide.domain.PolicyEntry;
import org.hibernate.validator.constraints.CodePointLength;
import jakarta.validation.constraints.NotBlank;

/** What is asked of an officer about a policy document. */
record PolicyForm(
		@NotBlank(message = "{guide.policy.title-missing}") @CodePointLength(min = 2, max = 200,
				message = "{guide.policy.title-length}") String title,
		@NotBlank(message = "{guide.policy.issuer-missing}") @CodePointLength(min = 2, max = 100,
				message = "{guide.policy.issuer-length}") String issuer,
		@CodePointLength(max = 60, message = "{kernel.too-long}") String number, LocalDate issuedOn,
		LocalDate validFrom, LocalDate validUntil, Boolean trial,
		@CodePointLength(max = 300, message = "{kernel.too-long}") String source, UUID parent) {

	PolicyEntry entry() {
		return new PolicyEntry(title.strip(), issuer.strip(), number, issuedOn, validFrom, validUntil,
				Boolean.TRUE.equals(trial), (source == null) ? "" : source.strip(), parent);
	}

}
